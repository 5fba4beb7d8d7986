package chain_test

import (
	"math/big"
	"testing"

	"psephos/chain"
)

func TestEther(t *testing.T) {
	for wei, want := range map[string]string{
		"0": "0", "1": "0.000000000000000001", "1500000000000000000": "1.5", "2000000000000000000": "2", "-10000000000000000": "-0.01",
	} {
		n, _ := new(big.Int).SetString(wei, 10)
		if got := chain.Ether(n); got != want {
			t.Errorf("%s wei are %s ether, want %s", wei, got, want)
		}
	}
}
