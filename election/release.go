package election

import (
	"github.com/ethereum/go-ethereum/common"

	"psephos/contracts/bindings"
)

// ReleaseCode names a contract of this release: VoterRoll, ElectionFactory, OpenElection, SecretElection or
// TrusteeBoard.
type ReleaseCode string

// Matches says whether deployed is exactly the code of this release, whatever its constructor wrote into it.
func (c ReleaseCode) Matches(deployed []byte) bool {
	return bindings.MatchesRuntime(string(c), deployed)
}

// ProxyTarget is the implementation that a minimal proxy (EIP-1167) runs; false if code is anything else.
func ProxyTarget(code []byte) (common.Address, bool) {
	const prefix = 10 // bytes before the address
	if len(code) < prefix+common.AddressLength {
		return common.Address{}, false
	}
	target := common.BytesToAddress(code[prefix : prefix+common.AddressLength])
	return target, string(code) == string(bindings.ProxyRuntime(target))
}
