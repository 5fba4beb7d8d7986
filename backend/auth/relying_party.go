package auth

import (
	"net/netip"
	"net/url"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"
)

// relyingParty is what the passkeys of this office are bound to: the host of its origin, and that origin alone. nil if the
// origin can have none: browsers want a name, and HTTPS unless it is the machine itself.
func relyingParty(c Config) *webauthn.WebAuthn {
	origin, err := url.Parse(c.Issuer)
	if err != nil || origin.Hostname() == "" {
		return nil
	}
	host := origin.Hostname()
	if _, err := netip.ParseAddr(host); err == nil || origin.Scheme != "https" && host != "localhost" {
		return nil
	}
	s := Service{Config: c}
	timeout := webauthn.TimeoutConfig{Enforce: true, Timeout: ceremonyTTL, TimeoutUVD: ceremonyTTL}
	party, err := webauthn.New(&webauthn.Config{
		RPID: host, RPDisplayName: s.displayName(), RPOrigins: []string{c.Issuer},
		AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			ResidentKey: protocol.ResidentKeyRequirementRequired, RequireResidentKey: protocol.ResidentKeyRequired(),
			UserVerification: protocol.VerificationRequired,
		},
		Timeouts: webauthn.TimeoutsConfig{Login: timeout, Registration: timeout},
	})
	if err != nil {
		return nil
	}
	return party
}

// ceremonyTTL is how long a WebAuthn ceremony may take.
const ceremonyTTL = 5 * time.Minute
