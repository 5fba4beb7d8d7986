package election

import (
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	crockford     = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	trackerDigits = 20 // of 5 bits
	trackerGroup  = 4
)

var trackerTag = crypto.Keccak256([]byte("psephos/v1/tracker"))

// Tracker is the first 100 bits of H("tracker"; digest) in Crockford base 32, five groups of four: "7Z4K-…".
func Tracker(digest common.Hash) string {
	h := new(big.Int).SetBytes(crypto.Keccak256(trackerTag, digest[:]))
	h.Rsh(h, 256-5*trackerDigits)
	digits := make([]byte, trackerDigits)
	low := big.NewInt(31)
	for i := trackerDigits - 1; i >= 0; i-- {
		digits[i] = crockford[new(big.Int).And(h, low).Uint64()]
		h.Rsh(h, 5)
	}
	return groupTracker(string(digits))
}

func groupTracker(digits string) string {
	groups := make([]string, 0, trackerDigits/trackerGroup)
	for ; digits != ""; digits = digits[trackerGroup:] {
		groups = append(groups, digits[:trackerGroup])
	}
	return strings.Join(groups, "-")
}

// ParseTracker accepts a tracker as a person types it (any case, O for 0, I and L for 1, with or without hyphens and
// spaces) and returns it as Tracker writes it.
func ParseTracker(s string) (string, error) {
	s = strings.NewReplacer("-", "", " ", "", "O", "0", "I", "1", "L", "1").Replace(strings.ToUpper(strings.TrimSpace(s)))
	if len(s) != trackerDigits {
		return "", &BallotError{"tracker", "a tracker has five groups of four letters or digits"}
	}
	for _, r := range s {
		if !strings.ContainsRune(crockford, r) {
			return "", &BallotError{"tracker", "a tracker has no " + string(r)}
		}
	}
	return groupTracker(s), nil
}
