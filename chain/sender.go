package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// MaxTransactionGas is the most gas one transaction may use at Osaka rules (EIP-7825).
const MaxTransactionGas = 16_777_216

const defaultBumpAfter = 45 * time.Second

// Signer signs transactions with one account's key.
type Signer interface {
	Address() common.Address
	SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// KeySigner is a Signer over a private key in memory.
func KeySigner(key *ecdsa.PrivateKey) Signer { return keySigner{key} }

type keySigner struct{ key *ecdsa.PrivateKey }

func (s keySigner) Address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

func (s keySigner) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), s.key)
}

// Sender sends transactions of one account: EIP-1559 fees, nonce from the chain, a journal entry before every broadcast,
// higher fees for a transaction that is stuck. Safe for concurrent use; only one Sender per account should run at a time.
type Sender struct {
	chain     *Chain
	signer    Signer
	journal   Journal
	bumpAfter time.Duration
	maxFee    *big.Int
	gasCap    uint64
	explain   func(*Refusal) error

	mu       sync.Mutex           // held from the choice of a nonce to its broadcast
	inFlight map[uint64]*inFlight // by nonce
}

// inFlight is a transaction that was broadcast, with its replacements, oldest first.
type inFlight struct {
	versions []*types.Transaction
	label    string
	maxFee   *big.Int // bounds the fee per gas of replacements; nil: only the Sender does
	sent     time.Time
}

func (f *inFlight) newest() *types.Transaction { return f.versions[len(f.versions)-1] }

// SenderOption sets how a Sender behaves.
type SenderOption func(*Sender)

// WithBumpAfter sets how long Wait lets a transaction wait before it raises the fee. The default is 45 seconds.
func WithBumpAfter(d time.Duration) SenderOption { return func(s *Sender) { s.bumpAfter = d } }

// WithMaxFee bounds the fee per gas, tip included, in wei: a transaction never offers more, even if it then waits. Without it the tip
// is at most 500 gwei, raising a stuck transaction's fee at most doubles the tip, the whole fee is at most 10,000 gwei, and endpoints
// that ask for more are refused with ErrFeeTooHigh.
func WithMaxFee(wei *big.Int) SenderOption { return func(s *Sender) { s.maxFee = wei } }

// WithGasCap sets the most gas a transaction may use. The default is MaxTransactionGas; Amsterdam rules do not count new state
// towards that bound (EIP-8037).
func WithGasCap(gas uint64) SenderOption { return func(s *Sender) { s.gasCap = gas } }

// WithExplain gives the function that turns a contract's refusal into the error that Quote, Send and Wait return. The default is the
// *Refusal itself.
func WithExplain(explain func(*Refusal) error) SenderOption {
	return func(s *Sender) { s.explain = explain }
}

// explained is err, with a contract's refusal explained.
func (s *Sender) explained(err error) error {
	var refusal *Refusal
	if s.explain != nil && errors.As(err, &refusal) {
		return s.explain(refusal)
	}
	return err
}

// NewSender makes the Sender of signer's account.
func NewSender(chain *Chain, signer Signer, journal Journal, opts ...SenderOption) *Sender {
	s := &Sender{
		chain: chain, signer: signer, journal: journal, bumpAfter: defaultBumpAfter, gasCap: MaxTransactionGas, inFlight: make(map[uint64]*inFlight),
	}
	for _, opt := range opts {
		opt(s)
	}
	return s
}

// Address is the paying account.
func (s *Sender) Address() common.Address { return s.signer.Address() }

// Chain is the chain it sends to.
func (s *Sender) Chain() *Chain { return s.chain }

// Balance is the account's balance in wei.
func (s *Sender) Balance(ctx context.Context) (*big.Int, error) {
	balance, err := s.chain.BalanceAt(ctx, s.Address(), nil)
	if err != nil {
		return nil, fmt.Errorf("read the balance of %s: %w", s.Address().Hex(), err)
	}
	return balance, nil
}

type labelKey struct{}

// WithLabel makes Send write label into its journal entries, so that a caller finds its own after a crash.
func WithLabel(ctx context.Context, label string) context.Context {
	return context.WithValue(ctx, labelKey{}, label)
}

// Quote is one transaction with the most it can cost, worked out before anything is signed: what a person is shown before they agree.
type Quote struct {
	To   *common.Address // nil: a contract creation
	Data []byte
	Gas  uint64
	// Fee is the most that the account pays, in wei, unless the transaction gets stuck: then its fee may be raised within the
	// Sender's bounds, and MaxFee.
	Fee *big.Int
	// MaxFee bounds what a stuck transaction's fee per gas, tip included, is raised to, in wei, also after a restart. Callers may set it;
	// nil leaves it to the Sender.
	MaxFee *big.Int
	fees   fees
}

// Quote estimates a transaction and sends nothing. The errors to tell apart are *Refusal or what WithExplain makes of it (the contract refuses),
// *InsufficientFundsError, ErrTooMuchGas and ErrFeeTooHigh.
func (s *Sender) Quote(ctx context.Context, to *common.Address, data []byte) (Quote, error) {
	gas, err := s.gasLimit(ctx, to, data)
	if err != nil {
		return Quote{}, err
	}
	fees, err := s.fees(ctx)
	if err != nil {
		return Quote{}, err
	}
	if err := s.requireFunds(ctx, gas, fees.cap); err != nil {
		return Quote{}, err
	}
	fee := new(big.Int).Mul(new(big.Int).SetUint64(gas), fees.cap)
	return Quote{To: to, Data: data, Gas: gas, Fee: fee, fees: fees}, nil
}

// Send is Quote, then SendQuoted.
func (s *Sender) Send(ctx context.Context, to *common.Address, data []byte) (*types.Transaction, error) {
	quote, err := s.Quote(ctx, to, data)
	if err != nil {
		return nil, err
	}
	return s.SendQuoted(ctx, quote)
}

// SendQuoted journals, signs and broadcasts exactly what was quoted. After an error the transaction may have been sent; the journal
// has it.
func (s *Sender) SendQuoted(ctx context.Context, quote Quote) (*types.Transaction, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for attempt := 0; ; attempt++ {
		nonce, err := s.nextNonce(ctx)
		if err != nil {
			return nil, err
		}
		tx := types.NewTx(&types.DynamicFeeTx{
			ChainID: s.chain.ChainID(), Nonce: nonce, To: quote.To, Data: quote.Data, Gas: quote.Gas,
			GasTipCap: quote.fees.tip, GasFeeCap: quote.fees.cap,
		})
		signed, err := s.dispatch(ctx, tx, quote.MaxFee)
		if err == nil || attempt == 2 || !strings.Contains(err.Error(), "nonce too low") {
			return signed, err
		}
	}
}

// nextNonce is the chain's, past what this Sender has in flight. The caller holds mu.
func (s *Sender) nextNonce(ctx context.Context) (uint64, error) {
	settled, err := s.chain.NonceAt(ctx, s.Address(), nil)
	if err != nil {
		return 0, fmt.Errorf("read the nonce of %s: %w", s.Address().Hex(), err)
	}
	next, err := s.chain.PendingNonceAt(ctx, s.Address())
	if err != nil {
		return 0, fmt.Errorf("read the nonce of %s: %w", s.Address().Hex(), err)
	}
	next = max(next, settled)
	for nonce := range s.inFlight {
		if nonce < settled {
			delete(s.inFlight, nonce)
		}
	}
	for f := s.inFlight[next]; f != nil; f = s.inFlight[next] {
		// The node does not count it: it may have been dropped, and would hold up what comes after it.
		_ = s.chain.rebroadcast(ctx, f.newest())
		next++
	}
	return next, nil
}

// dispatch signs, journals and broadcasts tx, whose replacements pay at most maxFee per gas if there is one. The caller holds mu.
func (s *Sender) dispatch(ctx context.Context, tx *types.Transaction, maxFee *big.Int) (*types.Transaction, error) {
	label, _ := ctx.Value(labelKey{}).(string)
	flight := s.inFlight[tx.Nonce()]
	if flight == nil {
		flight = &inFlight{label: label, maxFee: maxFee}
	}
	signed, err := s.signer.SignTx(tx, s.chain.ChainID())
	if err != nil {
		return nil, fmt.Errorf("sign the transaction: %w", err)
	}
	entry := JournalEntry{s.chain.id, s.Address(), tx.Nonce(), signed.Hash(), flight.label, flight.maxFee, signed}
	if err := s.journal.Record(ctx, entry); err != nil {
		return nil, fmt.Errorf("journal the transaction: %w", err)
	}
	err = s.chain.SendTransaction(ctx, signed)
	if err != nil && isAnswer(err) && !isKnown(err) {
		if !s.chain.holds(ctx, signed) { // one node's refusal is no reason to sign another
			return nil, s.refused(ctx, signed, err)
		}
		err = nil
	}
	flight.versions, flight.sent = append(flight.versions, signed), time.Now()
	s.inFlight[tx.Nonce()] = flight
	if err != nil && !isKnown(err) {
		return signed, fmt.Errorf("broadcast the transaction: %w", err)
	}
	return signed, nil
}

// refused forgets a transaction that the chain would not take and explains why.
func (s *Sender) refused(ctx context.Context, tx *types.Transaction, cause error) error {
	if err := s.journal.Forget(ctx, tx.Hash()); err != nil {
		return fmt.Errorf("journal the transaction: %w", err)
	}
	if strings.Contains(strings.ToLower(cause.Error()), "insufficient funds") {
		return s.insufficient(ctx, tx.Cost())
	}
	return fmt.Errorf("the chain refused the transaction: %w", cause)
}

// isKnown says whether a node's error means that it has the transaction already.
func isKnown(err error) bool {
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "already known") || strings.Contains(text, "already imported") || strings.Contains(text, "known transaction")
}

// SendAndWait is Send, then Wait.
func (s *Sender) SendAndWait(ctx context.Context, to *common.Address, data []byte) (*types.Receipt, error) {
	tx, err := s.Send(ctx, to, data)
	if err != nil {
		return nil, err
	}
	return s.Wait(ctx, tx)
}

// Resume broadcasts again what the journal holds and the chain has not included yet, after a crash, and returns it: a caller can
// Wait for each entry's Tx. Entries that the chain has are settled.
func (s *Sender) Resume(ctx context.Context) ([]JournalEntry, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	entries, err := s.journal.Unsettled(ctx, s.chain.id, s.Address())
	if err != nil {
		return nil, fmt.Errorf("read the journal: %w", err)
	}
	settled, err := s.chain.leastNonce(ctx, s.Address())
	if err != nil {
		return nil, fmt.Errorf("read the nonce of %s: %w", s.Address().Hex(), err)
	}
	if settled > 0 {
		if err := s.journal.Settle(ctx, s.chain.id, s.Address(), settled-1); err != nil {
			return nil, fmt.Errorf("settle the journal: %w", err)
		}
	}
	var waiting []JournalEntry
	for _, entry := range entries {
		if entry.Nonce < settled {
			continue
		}
		waiting = append(waiting, entry)
		s.adopt(entry)
		// Refused here means that a higher fee or another nonce must come first; Wait sees to that.
		if err := s.chain.rebroadcast(ctx, entry.Tx); errors.Is(err, ErrNoEndpoint) {
			return waiting, fmt.Errorf("broadcast a journalled transaction: %w", err)
		}
	}
	return waiting, nil
}

// adopt takes a journalled transaction in flight again. The caller holds mu.
func (s *Sender) adopt(entry JournalEntry) {
	flight := s.inFlight[entry.Nonce]
	if flight == nil {
		flight = &inFlight{label: entry.Label, maxFee: entry.MaxFee, sent: time.Now()}
		s.inFlight[entry.Nonce] = flight
	}
	for _, known := range flight.versions {
		if known.Hash() == entry.Hash {
			return
		}
	}
	flight.versions = append(flight.versions, entry.Tx)
}

// gasLimit is the gas to allow a call: what it needs now, and a fifth more for what changes until it runs.
func (s *Sender) gasLimit(ctx context.Context, to *common.Address, data []byte) (uint64, error) {
	need, err := s.chain.EstimateGas(ctx, ethereum.CallMsg{From: s.Address(), To: to, Data: data})
	switch {
	case err != nil && isGasBound(err), err == nil && need > s.gasCap:
		return 0, ErrTooMuchGas
	case err != nil:
		return 0, s.explained(err)
	}
	return min(need+need/5, s.gasCap), nil
}

// isGasBound says whether an estimate failed because the call needs more gas than a transaction or block may use.
func isGasBound(err error) bool {
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "gas required exceeds") || strings.Contains(text, "out of gas") ||
		strings.Contains(text, "exceeds block gas limit") || strings.Contains(text, "intrinsic gas too high") ||
		strings.Contains(text, "exceeds the transaction gas")
}
