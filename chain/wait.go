package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// requireFunds fails with *InsufficientFundsError if the account cannot pay gas at cap.
func (s *Sender) requireFunds(ctx context.Context, gas uint64, cap *big.Int) error {
	need := new(big.Int).Mul(new(big.Int).SetUint64(gas), cap)
	balance, err := s.Balance(ctx)
	if err != nil {
		return err
	}
	if balance.Cmp(need) < 0 {
		return &InsufficientFundsError{Address: s.Address(), Have: balance, Need: need}
	}
	return nil
}

func (s *Sender) insufficient(ctx context.Context, need *big.Int) error {
	balance, err := s.Balance(ctx)
	if err != nil {
		return err
	}
	return &InsufficientFundsError{Address: s.Address(), Have: balance, Need: need}
}

// patience is how many polling intervals a receipt may be late after its nonce was used, before every endpoint is asked.
const patience = 10

// Wait waits until tx, or a replacement with a higher fee, is included. A failed transaction is a *Refusal (see WithExplain) beside
// its receipt. ErrReplaced if every node that answers says that a final block used the nonce and none has a receipt. When it returns,
// calls without a block see what the transaction did. A reorganisation can still undo it: see WaitFinal.
func (s *Sender) Wait(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	receipt, err := s.waitFor(tx).included(ctx)
	if err != nil {
		return nil, err
	}
	return s.settled(ctx, tx, receipt)
}

// waiting is a transaction that is waited for.
type waiting struct {
	sender   *Sender
	tx       *types.Transaction
	flight   *inFlight            // as last seen in the sender, which lets go of it when it sees that the nonce is used
	versions []*types.Transaction // tx and what replaced it, oldest first
	missing  int                  // how often in a row its nonce was used and no receipt found
}

func (s *Sender) waitFor(tx *types.Transaction) *waiting {
	w := &waiting{sender: s, tx: tx, versions: []*types.Transaction{tx}}
	w.refresh()
	return w
}

func (w *waiting) newest() *types.Transaction { return w.versions[len(w.versions)-1] }

// included waits until a node has a receipt of one of the versions.
func (w *waiting) included(ctx context.Context) (*types.Receipt, error) {
	for {
		receipt, err := w.look(ctx)
		if receipt != nil || err != nil {
			return receipt, err
		}
		if err := w.sender.chain.Pause(ctx); err != nil {
			return nil, err
		}
	}
}

// look looks for a receipt once, and does what is due if there is none. It waits failures of the network out.
func (w *waiting) look(ctx context.Context) (*types.Receipt, error) {
	receipt, used, err := w.ask(ctx)
	switch {
	case err != nil && ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil || receipt != nil:
		return receipt, nil
	case !used:
		w.missing = 0
		return nil, w.sender.nudge(ctx, w.tx)
	}
	// Another transaction has the nonce, or the node does not give the receipt yet, or it lies.
	if w.missing++; w.missing <= patience {
		return nil, nil
	}
	w.missing = 0
	receipt, replaced := w.outcome(ctx)
	if replaced {
		return nil, ErrReplaced
	}
	return receipt, nil
}

// ask asks a node for the receipt of any version, and whether the nonce is used.
func (w *waiting) ask(ctx context.Context) (receipt *types.Receipt, used bool, err error) {
	s := w.sender
	w.refresh()
	nonce, err := s.chain.NonceAt(ctx, s.Address(), nil)
	if err != nil {
		return nil, false, err
	}
	for _, version := range w.versions {
		receipt, err := s.chain.TransactionReceipt(ctx, version.Hash())
		if err == nil {
			return receipt, true, nil
		}
		if !errors.Is(err, ethereum.NotFound) && !isAnswer(err) {
			return nil, false, err
		}
	}
	return nil, nonce > w.tx.Nonce(), nil
}

// refresh takes up the replacements that were made meanwhile.
func (w *waiting) refresh() {
	w.sender.mu.Lock()
	defer w.sender.mu.Unlock()
	if flight := w.sender.inFlight[w.tx.Nonce()]; flight != nil {
		w.flight = flight
	}
	if w.flight == nil {
		return
	}
	for _, version := range w.flight.versions {
		if !slices.ContainsFunc(w.versions, func(known *types.Transaction) bool { return known.Hash() == version.Hash() }) {
			w.versions = append(w.versions, version)
		}
	}
}

// outcome asks every node what became of the transaction: its receipt, or that another transaction took its nonce for good. It is neither
// while that is not known. Once the nonce is final, a single node that denies the receipt which another one has holds nothing up. Before
// that the transaction goes to every node: the one that says that the nonce is used may have kept it to itself.
func (w *waiting) outcome(ctx context.Context) (_ *types.Receipt, replaced bool) {
	nodes := w.sender.chain
	if gone, err := nodes.NonceGone(ctx, w.sender.Address(), w.tx.Nonce()); err != nil || !gone {
		_ = nodes.rebroadcast(ctx, w.newest())
		return nil, false
	}
	for _, version := range w.versions {
		receipt, err := nodes.AgreedReceipt(ctx, version.Hash())
		if !errors.Is(err, ethereum.NotFound) {
			return receipt, false
		}
	}
	return nil, true
}

// settled takes an included transaction out of journal and flight, and explains a failure.
func (s *Sender) settled(ctx context.Context, tx *types.Transaction, receipt *types.Receipt) (*types.Receipt, error) {
	s.mu.Lock()
	delete(s.inFlight, tx.Nonce())
	s.mu.Unlock()
	if err := s.chain.reach(ctx, receipt.BlockNumber.Uint64()); err != nil {
		return receipt, err
	}
	if err := s.journal.Settle(ctx, s.chain.id, s.Address(), tx.Nonce()); err != nil {
		return receipt, fmt.Errorf("settle the journal: %w", err)
	}
	if receipt.Status == types.ReceiptStatusSuccessful {
		return receipt, nil
	}
	return receipt, s.whyFailed(ctx, tx, receipt)
}

// whyFailed runs a failed transaction again: on the block before it, and on its own, whose time may have been the reason.
func (s *Sender) whyFailed(ctx context.Context, tx *types.Transaction, receipt *types.Receipt) error {
	if receipt.GasUsed == tx.Gas() {
		return s.explained(&Refusal{OutOfGas: true})
	}
	before := new(big.Int).Sub(receipt.BlockNumber, common.Big1)
	for _, block := range []*big.Int{before, receipt.BlockNumber} {
		_, err := s.chain.CallContract(ctx, ethereum.CallMsg{From: s.Address(), To: tx.To(), Gas: tx.Gas(), Data: tx.Data()}, block)
		var refusal *Refusal
		if errors.As(err, &refusal) {
			return s.explained(refusal)
		}
	}
	return s.explained(&Refusal{})
}

// nudge raises the fee of a transaction that has waited too long, or broadcasts it again where that is not possible.
func (s *Sender) nudge(ctx context.Context, tx *types.Transaction) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	flight := s.inFlight[tx.Nonce()]
	if flight == nil {
		if signer, err := types.Sender(types.LatestSignerForChainID(s.chain.ChainID()), tx); err != nil || signer != s.Address() {
			return nil // another account's: nobody signs in its place
		}
		// sent by an earlier process that left no journal
		flight = &inFlight{versions: []*types.Transaction{tx}, sent: time.Now()}
		s.inFlight[tx.Nonce()] = flight
	}
	if time.Since(flight.sent) < s.bumpAfter {
		return nil
	}
	flight.sent = time.Now()
	current, err := s.fees(ctx)
	if err != nil {
		return nil // an endpoint's failure, or its price: try again after the next interval
	}
	old := flight.newest()
	raised := current.within(flight.maxFee).raised(old)
	if raised.cap.Cmp(old.GasFeeCap()) <= 0 || raised.tip.Cmp(old.GasTipCap()) <= 0 {
		_ = s.chain.rebroadcast(ctx, old) // at the bound: only make sure that it is known
		return nil
	}
	_, err = s.dispatch(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID: s.chain.ChainID(), Nonce: old.Nonce(), To: old.To(), Data: old.Data(), Gas: old.Gas(), GasTipCap: raised.tip, GasFeeCap: raised.cap,
	}), flight.maxFee)
	var poor *InsufficientFundsError
	if errors.As(err, &poor) {
		return poor
	}
	return nil // refused because the old one was included meanwhile, or not reachable: the next round tells
}
