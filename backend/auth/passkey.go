package auth

import (
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"psephos/backend/store"
)

// Passkey is a WebAuthn credential of an account. Only its holder can register one: the private key never leaves their
// authenticator, so no administrator can set it for them.
type Passkey struct {
	ID       string
	Name     string
	Created  time.Time
	LastUsed time.Time // zero before
}

// Ceremony is one half of registering or signing in with a passkey; Options is what the browser's navigator.credentials
// takes, as JSON of the Web Authentication standard.
type Ceremony struct {
	ID      string
	Options json.RawMessage
}

const (
	maxPasskeys    = 20
	maxPasskeyName = 60
)

// holder is an account as the WebAuthn library wants it.
type holder struct {
	credentials
	keys []webauthn.Credential
}

func (h holder) WebAuthnID() []byte                         { return []byte(h.id) }
func (h holder) WebAuthnName() string                       { return h.email }
func (h holder) WebAuthnDisplayName() string                { return h.email }
func (h holder) WebAuthnCredentials() []webauthn.Credential { return h.keys }

func (s *Service) holder(ctx context.Context, q store.Queryer, account string) (holder, error) {
	h := holder{credentials: credentials{id: account}}
	err := q.QueryRowContext(ctx, `SELECT email, role, disabled FROM accounts WHERE id = $1 AND role <> $2`, account, Voter).Scan(&h.email, &h.role, &h.disabled)
	if err != nil {
		return holder{}, err
	}
	rows, err := q.QueryContext(ctx, `SELECT credential FROM passkeys WHERE account = $1 ORDER BY id`, account)
	if err != nil {
		return holder{}, fmt.Errorf("read the passkeys: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var text string
		var key webauthn.Credential
		if err := rows.Scan(&text); err != nil {
			return holder{}, fmt.Errorf("read the passkeys: %w", err)
		}
		if err := json.Unmarshal([]byte(text), &key); err != nil {
			return holder{}, fmt.Errorf("read a passkey: %v", err)
		}
		h.keys = append(h.keys, key)
	}
	return h, rows.Err()
}

// BeginPasskey starts to register a passkey for somebody who knows their password.
func (s *Service) BeginPasskey(ctx context.Context, p Principal, password string) (Ceremony, error) {
	if s.passkeys == nil {
		return Ceremony{}, ErrNoPasskeys
	}
	if err := s.confirmPassword(ctx, p, password); err != nil {
		return Ceremony{}, err
	}
	h, err := s.holder(ctx, s.DB, p.Account)
	if err != nil {
		return Ceremony{}, err
	}
	if len(h.keys) >= maxPasskeys {
		return Ceremony{}, ErrManyPasskeys
	}
	options, session, err := s.passkeys.BeginRegistration(h, webauthn.WithExclusions(webauthn.Credentials(h.keys).CredentialDescriptors()))
	if err != nil {
		return Ceremony{}, fmt.Errorf("begin to register a passkey: %v", err)
	}
	return s.keepCeremony(ctx, p.Account, session, options.Response)
}

// FinishPasskey registers the passkey that the browser made. The recovery codes are empty if the account has some already.
func (s *Service) FinishPasskey(ctx context.Context, p Principal, ceremony, name string, response []byte) (Passkey, []string, error) {
	name, err := passkeyName(name)
	if err != nil {
		return Passkey{}, nil, err
	}
	session, err := s.takeCeremony(ctx, ceremony, p.Account)
	if err != nil {
		return Passkey{}, nil, err
	}
	h, err := s.holder(ctx, s.DB, p.Account)
	if err != nil {
		return Passkey{}, nil, err
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes(response)
	if err != nil {
		return Passkey{}, nil, ErrPasskey
	}
	key, err := s.passkeys.CreateCredential(h, session, parsed)
	if err != nil || !key.Flags.UserVerified {
		return Passkey{}, nil, ErrPasskey
	}
	return s.keepPasskey(ctx, p, name, key)
}

func (s *Service) keepPasskey(ctx context.Context, p Principal, name string, key *webauthn.Credential) (Passkey, []string, error) {
	text, err := json.Marshal(key)
	if err != nil {
		return Passkey{}, nil, fmt.Errorf("write down a passkey: %v", err)
	}
	made := Passkey{ID: store.NewID(), Name: name, Created: s.Now()}
	var recovery []string
	err = s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		_, err = tx.ExecContext(ctx, `INSERT INTO passkeys (id, account, credential_id, credential, name, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
			made.ID, p.Account, base64.RawURLEncoding.EncodeToString(key.ID), string(text), name, store.Millis(made.Created))
		if store.IsDuplicate(err) {
			return ErrPasskeyTaken
		}
		if err != nil {
			return fmt.Errorf("keep a passkey: %w", err)
		}
		if recovery, err = s.enrolledFactor(ctx, tx, p, false); err != nil {
			return err
		}
		return s.Recorder.Record(ctx, tx, p.Email, "account.passkey", p.Email, map[string]string{"passkey": "registered", "name": name})
	})
	return made, recovery, err
}

func passkeyName(name string) (string, error) {
	name = strings.Join(strings.Fields(name), " ")
	if n := utf8.RuneCountInString(name); n < 1 || n > maxPasskeyName {
		return "", ErrPasskeyName
	}
	return name, nil
}

// BeginPasskeySignIn starts to sign in; the authenticator says who it is, so no e-mail is asked for.
func (s *Service) BeginPasskeySignIn(ctx context.Context) (Ceremony, error) {
	if s.passkeys == nil {
		return Ceremony{}, ErrNoPasskeys
	}
	options, session, err := s.passkeys.BeginDiscoverableLogin(webauthn.WithUserVerification(protocol.VerificationRequired))
	if err != nil {
		return Ceremony{}, fmt.Errorf("begin to sign in with a passkey: %v", err)
	}
	return s.keepCeremony(ctx, "", session, options.Response)
}

// FinishPasskeySignIn opens a browser's session for the holder of the passkey. Possession and the verification of the user
// by the authenticator are two factors, so no other is asked for.
func (s *Service) FinishPasskeySignIn(ctx context.Context, ceremony string, response []byte) (Tokens, error) {
	session, err := s.takeCeremony(ctx, ceremony, "")
	if err != nil {
		return Tokens{}, err
	}
	parsed, err := protocol.ParseCredentialRequestResponseBytes(response)
	if err != nil {
		return Tokens{}, ErrPasskey
	}
	var found holder
	key, err := s.passkeys.ValidateDiscoverableLogin(func(_, handle []byte) (webauthn.User, error) {
		var err error
		found, err = s.holder(ctx, s.DB, string(handle))
		return found, err
	}, session, parsed)
	if err != nil || found.disabled || !key.Flags.UserVerified || key.Authenticator.CloneWarning {
		return Tokens{}, ErrPasskey
	}
	text, err := json.Marshal(key)
	if err != nil {
		return Tokens{}, fmt.Errorf("write down a passkey: %v", err)
	}
	origin := attempt{emailHash(found.email), networkHash("passkey")}
	return s.open(ctx, origin, found.credentials, true, func(tx *sql.Tx) error {
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE passkeys SET credential = $1, last_used_at = $2 WHERE credential_id = $3 AND account = $4`,
			string(text), store.Millis(s.Now()), base64.RawURLEncoding.EncodeToString(key.ID), found.id))
		if err == nil && changed == 0 { // removed meanwhile
			err = ErrPasskey
		}
		return err
	})
}

func (s *Service) keepCeremony(ctx context.Context, account string, session *webauthn.SessionData, options any) (Ceremony, error) {
	text, err := json.Marshal(options)
	if err != nil {
		return Ceremony{}, fmt.Errorf("write a ceremony's options: %v", err)
	}
	data, err := json.Marshal(session)
	if err != nil {
		return Ceremony{}, fmt.Errorf("write down a ceremony: %v", err)
	}
	c := Ceremony{ID: store.NewID(), Options: text}
	_, err = s.DB.ExecContext(ctx, `INSERT INTO ceremonies (id, account, data, expires_at) VALUES ($1, $2, $3, $4)`,
		c.ID, account, string(data), store.Millis(s.Now().Add(ceremonyTTL)))
	if err != nil {
		return Ceremony{}, fmt.Errorf("keep a ceremony: %w", err)
	}
	return c, nil
}

// takeCeremony ends a ceremony: it is good for one answer, right or wrong.
func (s *Service) takeCeremony(ctx context.Context, id, account string) (webauthn.SessionData, error) {
	var data string
	var session webauthn.SessionData
	if s.passkeys == nil {
		return session, ErrNoPasskeys
	}
	err := s.DB.QueryRowContext(ctx, `DELETE FROM ceremonies WHERE id = $1 AND account = $2 AND expires_at > $3 RETURNING data`,
		id, account, store.Millis(s.Now())).Scan(&data)
	if store.IsNone(err) {
		return session, ErrCeremony
	}
	if err != nil {
		return session, fmt.Errorf("read a ceremony: %w", err)
	}
	if err := json.Unmarshal([]byte(data), &session); err != nil {
		return session, fmt.Errorf("read a ceremony: %v", err)
	}
	return session, nil
}

// Passkeys lists the passkeys of somebody signed in.
func (s *Service) Passkeys(ctx context.Context, p Principal) ([]Passkey, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT id, name, created_at, last_used_at FROM passkeys WHERE account = $1 ORDER BY id`, p.Account)
	if err != nil {
		return nil, fmt.Errorf("list the passkeys: %w", err)
	}
	defer rows.Close()
	list := []Passkey{}
	for rows.Next() {
		k, err := scanPasskey(rows)
		if err != nil {
			return nil, err
		}
		list = append(list, k)
	}
	return list, rows.Err()
}

func scanPasskey(row interface{ Scan(...any) error }) (Passkey, error) {
	var k Passkey
	var created, used int64
	err := row.Scan(&k.ID, &k.Name, &created, &used)
	k.Created, k.LastUsed = store.FromMillis(created), store.FromMillis(used)
	return k, err
}

// RenamePasskey gives one's passkey another name.
func (s *Service) RenamePasskey(ctx context.Context, p Principal, id, name string) (Passkey, error) {
	name, err := passkeyName(name)
	if err != nil {
		return Passkey{}, err
	}
	var k Passkey
	err = s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		k, err = scanPasskey(tx.QueryRowContext(ctx, `UPDATE passkeys SET name = $1 WHERE id = $2 AND account = $3
			RETURNING id, name, created_at, last_used_at`, name, id, p.Account))
		if store.IsNone(err) {
			return ErrNoPasskey
		}
		if err != nil {
			return fmt.Errorf("rename a passkey: %w", err)
		}
		return s.Recorder.Record(ctx, tx, p.Email, "account.passkey", p.Email, map[string]string{"passkey": "renamed", "name": name})
	})
	return k, err
}

// RemovePasskey ends a passkey of somebody who knows their password: a session that was stolen takes no factor away.
func (s *Service) RemovePasskey(ctx context.Context, p Principal, password, id string) error {
	if err := s.confirmPassword(ctx, p, password); err != nil {
		return err
	}
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		var name string
		err := tx.QueryRowContext(ctx, `DELETE FROM passkeys WHERE id = $1 AND account = $2 RETURNING name`, id, p.Account).Scan(&name)
		if store.IsNone(err) {
			return ErrNoPasskey
		}
		if err != nil {
			return fmt.Errorf("remove a passkey: %w", err)
		}
		if err := s.revokeOthers(ctx, tx, p); err != nil {
			return err
		}
		return s.Recorder.Record(ctx, tx, p.Email, "account.passkey", p.Email, map[string]string{"passkey": "removed", "name": name})
	})
}
