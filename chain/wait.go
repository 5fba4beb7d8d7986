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

// Wait waits until tx, or a replacement with a higher fee, is included. A failed transaction is a *Refusal (see WithExplain) beside its
// receipt; ErrReplaced if every endpoint that answers says that a final block used the nonce and none has a receipt. When it
// returns, calls without a block see what the transaction did.
func (s *Sender) Wait(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	for missing := 0; ; {
		receipt, included, err := s.included(ctx, tx)
		switch {
		case err != nil && ctx.Err() != nil:
			return nil, ctx.Err()
		case receipt != nil:
			return s.settled(ctx, tx, receipt)
		case err == nil && included:
			// The nonce is used and no receipt is known: another transaction, unless the node is about to tell, or lies.
			if missing++; missing <= patience {
				break
			}
			missing = 0
			receipt, replaced := s.outcome(ctx, tx)
			if replaced {
				return nil, ErrReplaced
			}
			if receipt != nil {
				return s.settled(ctx, tx, receipt)
			}
		case err == nil:
			missing = 0
			if err := s.nudge(ctx, tx); err != nil {
				return nil, err
			}
		}
		if err := s.chain.Pause(ctx); err != nil {
			return nil, err
		}
	}
}

// included looks for the receipt of tx or a replacement, and says whether the nonce is used.
func (s *Sender) included(ctx context.Context, tx *types.Transaction) (*types.Receipt, bool, error) {
	nonce, err := s.chain.NonceAt(ctx, s.Address(), nil)
	if err != nil {
		return nil, false, err
	}
	for _, version := range s.versions(tx) {
		receipt, err := s.chain.TransactionReceipt(ctx, version.Hash())
		if err == nil {
			return receipt, true, nil
		}
		if !errors.Is(err, ethereum.NotFound) && !isAnswer(err) {
			return nil, false, err
		}
	}
	return nil, nonce > tx.Nonce(), nil
}

// outcome asks every endpoint what became of tx: its receipt, or that another transaction took its nonce for good; neither as long as that
// cannot be told. Where the nonce is final, one endpoint that denies the receipt which another one has holds nothing up. Where it is not, tx
// goes to every endpoint: the one that says so may have kept it to itself.
func (s *Sender) outcome(ctx context.Context, tx *types.Transaction) (_ *types.Receipt, replaced bool) {
	versions := s.versions(tx)
	if gone, err := s.chain.NonceGone(ctx, s.Address(), tx.Nonce()); err != nil || !gone {
		_ = s.chain.rebroadcast(ctx, versions[len(versions)-1])
		return nil, false
	}
	for _, version := range versions {
		receipt, err := s.chain.AgreedReceipt(ctx, version.Hash())
		if !errors.Is(err, ethereum.NotFound) {
			return receipt, false
		}
	}
	return nil, true
}

// versions are tx and what replaced it, oldest first.
func (s *Sender) versions(tx *types.Transaction) []*types.Transaction {
	s.mu.Lock()
	defer s.mu.Unlock()
	if flight := s.inFlight[tx.Nonce()]; flight != nil {
		return slices.Clone(flight.versions)
	}
	return []*types.Transaction{tx}
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
