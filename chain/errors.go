package chain

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Errors a caller may want to tell apart with errors.Is.
var (
	// ErrTooMuchGas: one transaction would need more than MaxTransactionGas.
	ErrTooMuchGas = errors.New("this needs more gas than one transaction may use; make the batch smaller")
	// ErrReplaced: another transaction of the account took the nonce, by every endpoint that answers, and for good.
	ErrReplaced = errors.New("another transaction of this account took its place")
	// ErrNoEndpoint: no endpoint of the chain answers.
	ErrNoEndpoint = errors.New("no node of the chain answers")
	// ErrNotFound: there is no such contract, election or number on this chain.
	ErrNotFound = errors.New("not found on this chain")
	// ErrReorgTooDeep: a reorganisation goes back further than the blocks that Follow knows.
	ErrReorgTooDeep = errors.New("the chain was reorganised further back than is remembered; read it again from the start")
	// ErrDisagree: two endpoints answer the same question differently.
	ErrDisagree = errors.New("the nodes of the chain contradict each other: one of them lies or is behind")
)

// WrongChainError says that an endpoint serves another chain than asked for.
type WrongChainError struct {
	Endpoint  string
	Got, Want uint64
}

// Error names both chains.
func (e *WrongChainError) Error() string {
	return fmt.Sprintf("%s serves chain %d, but this organisation votes on chain %d; use another node", e.Endpoint, e.Got, e.Want)
}

// InsufficientFundsError says how much an account has and needs, in wei.
type InsufficientFundsError struct {
	Address    common.Address
	Have, Need *big.Int
}

// Error says how much is missing.
func (e *InsufficientFundsError) Error() string {
	return fmt.Sprintf("account %s has %s ether and needs %s: send it at least %s ether",
		e.Address.Hex(), Ether(e.Have), Ether(e.Need), Ether(e.Missing()))
}

// Missing is Need − Have, in wei.
func (e *InsufficientFundsError) Missing() *big.Int { return new(big.Int).Sub(e.Need, e.Have) }

// Ether writes wei as a decimal number of ether, exactly.
func Ether(wei *big.Int) string {
	sign, digits := "", new(big.Int).Abs(wei).String()
	if wei.Sign() < 0 {
		sign = "-"
	}
	if len(digits) < 19 {
		digits = strings.Repeat("0", 19-len(digits)) + digits
	}
	whole, fraction := digits[:len(digits)-18], strings.TrimRight(digits[len(digits)-18:], "0")
	if fraction == "" {
		return sign + whole
	}
	return sign + whole + "." + fraction
}
