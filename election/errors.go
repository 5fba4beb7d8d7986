package election

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Errors a caller may want to tell apart with errors.Is.
var (
	// ErrTooMuchGas: one transaction would need more than MaxTransactionGas; make the batch smaller.
	ErrTooMuchGas = errors.New("this needs more gas than one transaction may use; make the batch smaller")
	// ErrReplaced: another transaction of the account took the nonce.
	ErrReplaced = errors.New("another transaction of this account took its place")
	// ErrNoEndpoint: no endpoint of the chain answers.
	ErrNoEndpoint = errors.New("no endpoint of the chain answers")
	// ErrNotFound: there is no such contract, election or number on this chain.
	ErrNotFound = errors.New("not found on this chain")
	// ErrMetadataMismatch: the texts in the event are not those whose hash the election stores.
	ErrMetadataMismatch = errors.New("the election's texts do not match the hash on chain")
	// ErrBadSignature: a signature is malformed, malleable (high s) or recovers no address.
	ErrBadSignature = errors.New("the signature is not valid")
)

// WrongChainError says that an endpoint serves another chain than asked for.
type WrongChainError struct {
	Endpoint  string
	Got, Want uint64
}

func (e *WrongChainError) Error() string { return "" }

// InsufficientFundsError says how much an account has and needs, in wei.
type InsufficientFundsError struct {
	Address    common.Address
	Have, Need *big.Int
}

func (e *InsufficientFundsError) Error() string { return "" }

// Missing is Need − Have, in wei.
func (e *InsufficientFundsError) Missing() *big.Int { return nil }

// RevertError is a contract's refusal. Name is the custom error of the contracts' interfaces ("WrongPhase"), empty for others.
type RevertError struct {
	Name string
	Args []any
	Data []byte
}

func (e *RevertError) Error() string { return "" }
