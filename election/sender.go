package election

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// MaxTransactionGas is the most gas one transaction may use (EIP-7825, Osaka).
const MaxTransactionGas = 16_777_216

// Signer signs transactions with one account's key.
type Signer interface {
	Address() common.Address
	SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// KeySigner is a Signer over a private key in memory.
func KeySigner(key *ecdsa.PrivateKey) Signer { return nil }

// Sender sends transactions of one account: EIP-1559 fees, nonce from the chain, a journal entry before every broadcast,
// higher fees for a transaction that is stuck. Safe for concurrent use; only one Sender per account should run at a time.
type Sender struct{}

// SenderOption sets how a Sender behaves.
type SenderOption func(*Sender)

// WithBumpAfter sets how long Wait lets a transaction wait before it raises the fee. The default is 45 seconds.
func WithBumpAfter(d time.Duration) SenderOption { return nil }

// WithMaxFee bounds the fee per gas, in wei. The default is no bound.
func WithMaxFee(wei *big.Int) SenderOption { return nil }

// NewSender makes the Sender of signer's account.
func NewSender(chain *Chain, signer Signer, journal Journal, opts ...SenderOption) *Sender {
	return nil
}

// Address is the paying account.
func (s *Sender) Address() common.Address { return common.Address{} }

// Balance is the account's balance in wei.
func (s *Sender) Balance(ctx context.Context) (*big.Int, error) { return nil, errors.ErrUnsupported }

// Send estimates, journals, signs and broadcasts one transaction (to nil: a contract creation). The errors to tell apart are
// *RevertError (the contract refuses, nothing was sent), *InsufficientFundsError and ErrTooMuchGas.
func (s *Sender) Send(ctx context.Context, to *common.Address, data []byte) (*types.Transaction, error) {
	return nil, errors.ErrUnsupported
}

// Wait waits until tx, or a replacement with a higher fee, is included. A failed transaction is a *RevertError beside its receipt;
// a nonce used by a transaction this Sender does not know is ErrReplaced.
func (s *Sender) Wait(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	return nil, errors.ErrUnsupported
}

// SendAndWait is Send, then Wait.
func (s *Sender) SendAndWait(ctx context.Context, to *common.Address, data []byte) (*types.Receipt, error) {
	return nil, errors.ErrUnsupported
}

// Resume broadcasts again what the journal holds and the chain has not included yet, after a crash, and returns it.
func (s *Sender) Resume(ctx context.Context) ([]JournalEntry, error) {
	return nil, errors.ErrUnsupported
}

// JournalEntry is one signed transaction, written before it is broadcast.
type JournalEntry struct {
	ChainID uint64             `json:"chainId"`
	From    common.Address     `json:"from"`
	Nonce   uint64             `json:"nonce"`
	Hash    common.Hash        `json:"hash"`
	Label   string             `json:"label,omitempty"`
	Tx      *types.Transaction `json:"tx"`
}

// Journal keeps what is about to be broadcast. Record must be durable when it returns.
type Journal interface {
	Record(ctx context.Context, entry JournalEntry) error
	// Settle forgets the entries of (chainID, from) with a nonce up to and including nonce: the chain has them.
	Settle(ctx context.Context, chainID uint64, from common.Address, nonce uint64) error
	// Forget forgets one entry that every endpoint refused to take.
	Forget(ctx context.Context, hash common.Hash) error
	// Unsettled lists the entries of (chainID, from) in the order recorded.
	Unsettled(ctx context.Context, chainID uint64, from common.Address) ([]JournalEntry, error)
}

// MemoryJournal is a Journal that lasts as long as the process.
func MemoryJournal() Journal { return nil }

// FileJournal is a Journal in one file, one JSON object a line, flushed to disk at every entry.
func FileJournal(path string) (Journal, error) { return nil, errors.ErrUnsupported }

// WithLabel makes Send write label into its journal entries, so that a caller finds its own after a crash.
func WithLabel(ctx context.Context, label string) context.Context { return ctx }
