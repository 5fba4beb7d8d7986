package refusal

import (
	"math/big"

	"github.com/ethereum/go-ethereum/params"
)

// micro is the least amount that a person sees: a millionth of the chain's coin, in wei.
var micro = big.NewInt(params.Ether / 1_000_000)

// Coins writes an amount of wei that somebody needs or pays, in the chain's coin to six places, rounded up.
func Coins(wei *big.Int) string {
	if wei == nil {
		return "0"
	}
	up := new(big.Int).Add(wei, micro)
	return CoinsHeld(up.Sub(up, big.NewInt(1)))
}

// CoinsHeld writes an amount of wei that somebody has, in the chain's coin to six places, rounded down: nobody is shown more
// than they have.
func CoinsHeld(wei *big.Int) string {
	count := new(big.Int).Div(wei, micro)
	return new(big.Rat).SetFrac(count, big.NewInt(1_000_000)).FloatString(6)
}
