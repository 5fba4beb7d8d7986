package bindings

import (
	"bytes"
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// ImmutableRange is a stretch of a contract's code, in bytes, that its constructor fills in.
type ImmutableRange struct{ Start, Length int }

type runtime struct {
	code       string
	immutables []ImmutableRange
}

// Runtime returns the code that a deployment of the named contract of this release leaves on chain, with zeros where
// the constructor writes immutables, and those places in order. The names are VoterRoll, ElectionFactory,
// OpenElection, SecretElection and TrusteeBoard; it reports false for any other.
func Runtime(name string) (code []byte, immutables []ImmutableRange, ok bool) {
	r, ok := runtimes[name]
	if !ok {
		return nil, nil, false
	}
	code, err := hex.DecodeString(r.code)
	if err != nil {
		panic(fmt.Sprintf("bindings: runtime.go is corrupt: %v", err))
	}
	return code, r.immutables, true
}

// MatchesRuntime reports whether deployed is the named contract of this release, whatever its immutables hold.
// The caller MUST compare the immutables themselves where they matter.
func MatchesRuntime(name string, deployed []byte) bool {
	want, immutables, ok := Runtime(name)
	if !ok || len(want) == 0 || len(deployed) != len(want) {
		return false
	}
	got := bytes.Clone(deployed)
	for _, r := range immutables {
		clear(got[r.Start : r.Start+r.Length])
	}
	return bytes.Equal(got, want)
}

// ProxyRuntime returns the code of the minimal proxy (EIP-1167) as the factory makes it: what an election or a board
// has at its address.
func ProxyRuntime(implementation common.Address) []byte {
	code := common.FromHex("363d3d373d3d3d363d73")
	code = append(code, implementation.Bytes()...)
	return append(code, common.FromHex("5af43d82803e903d91602b57fd5bf3")...)
}
