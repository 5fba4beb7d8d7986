package demo

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"psephos/ballot"
	"psephos/chain"
	"psephos/election"
)

// trustee is a simulated trustee.
type trustee struct {
	sender *chain.Sender
	seed   ballot.Word
}

// trusteeGas is what a trustee's transactions may use together, and feeFactor by how much fees may rise meanwhile.
const (
	trusteeGas = 4_000_000
	feeFactor  = 4
)

// ceremony makes trustees, gives them ether for their fees, and holds the key ceremony of a new board.
func (r *run) ceremony(ctx context.Context) error {
	if r.Mode != election.ModeSecret {
		return nil
	}
	if err := r.appointTrustees(ctx); err != nil {
		return err
	}
	if err := r.createBoard(ctx); err != nil {
		return err
	}
	var gas uint64
	tasks := []election.Task{election.TaskRegister, election.TaskDeal, election.TaskConfirm}
	for round, task := range tasks {
		for i, trustee := range r.trustees {
			used, err := r.perform(ctx, trustee, task)
			if err != nil {
				return fmt.Errorf("trustee %d: %w", i+1, err)
			}
			gas += used
			r.Progress("holding the key ceremony", round*len(r.trustees)+i+1, len(tasks)*len(r.trustees))
		}
	}
	r.result.Gas.CeremonyPerTrustee = gas / uint64(r.Trustees)
	return nil
}

func (r *run) createBoard(ctx context.Context) error {
	addresses := make([]common.Address, len(r.trustees))
	for i, trustee := range r.trustees {
		addresses[i] = trustee.sender.Address()
	}
	head, err := r.chain.Head(ctx)
	if err != nil {
		return err
	}
	round := uint64(24 * time.Hour / time.Second)
	deadlines := [3]uint64{head.Time + round, head.Time + 2*round, head.Time + 3*round}
	address, err := election.OpenFactory(r.chain, r.contract.Factory).CreateBoard(ctx, r.sender, addresses, r.Threshold, deadlines)
	if err != nil {
		return err
	}
	r.board, err = election.OpenBoard(ctx, r.chain, address)
	return err
}

func (r *run) perform(ctx context.Context, trustee *trustee, want election.Task) (gas uint64, err error) {
	task, tx, err := r.board.Perform(ctx, trustee.sender, trustee.seed)
	if err != nil {
		return 0, err
	}
	if task != want {
		return 0, fmt.Errorf("the board asked for %q instead of %q", task, want)
	}
	receipt, err := trustee.sender.Wait(ctx, tx)
	if err != nil {
		return 0, err
	}
	return receipt.GasUsed, nil
}

// appointTrustees invents trustees and pays them what their transactions will cost.
func (r *run) appointTrustees(ctx context.Context) error {
	price, err := r.chain.SuggestGasPrice(ctx)
	if err != nil {
		return err
	}
	_, highest, err := r.sender.Fees(ctx)
	if err != nil {
		return err
	}
	if price.Cmp(highest) > 0 { // whatever the endpoint says, trustees do not pay more either
		price = highest
	}
	amount := new(big.Int).Mul(price, big.NewInt(trusteeGas*feeFactor))
	queue := pending{sender: r.sender}
	for range r.Trustees {
		key, err := crypto.GenerateKey()
		if err != nil {
			return err
		}
		t := &trustee{sender: election.NewSender(r.chain, chain.KeySigner(key), chain.MemoryJournal())}
		if _, err := rand.Read(t.seed[:]); err != nil {
			return err
		}
		r.trustees = append(r.trustees, t)
		tx, err := r.pay(ctx, t.sender.Address(), amount)
		if err != nil {
			return err
		}
		if err := queue.add(ctx, tx); err != nil {
			return err
		}
		if err := queue.settle(ctx, 0); err != nil { // the next nonce comes from the newest block
			return err
		}
	}
	return nil
}

// pay sends ether from the paying account. The account's Sender only ever calls contracts.
func (r *run) pay(ctx context.Context, to common.Address, amount *big.Int) (*types.Transaction, error) {
	nonce, err := r.chain.NonceAt(ctx, r.sender.Address(), nil)
	if err != nil {
		return nil, err
	}
	tip, fee, err := r.sender.Fees(ctx)
	if err != nil {
		return nil, err
	}
	tx, err := types.SignNewTx(r.Key, types.LatestSignerForChainID(r.chain.ChainID()), &types.DynamicFeeTx{
		ChainID: r.chain.ChainID(), Nonce: nonce, To: &to, Value: amount, Gas: params.TxGas, GasTipCap: tip, GasFeeCap: fee,
	})
	if err != nil {
		return nil, err
	}
	return tx, r.chain.SendTransaction(ctx, tx)
}

// decrypt lets as many trustees as the threshold asks for decrypt, the last ones, and fixes the result. With too few ballots
// nothing is decrypted, and no counts are expected.
func (r *run) decrypt(ctx context.Context) error {
	phase, err := r.election.Phase(ctx)
	if err != nil {
		return err
	}
	if phase == election.PhaseWithheld {
		r.result.Expected = expected(r.Options, nil)
		return nil
	}
	if r.result.Ballots > 0 {
		if err := r.submitShares(ctx); err != nil {
			return err
		}
	}
	r.Progress("decrypting the result", 0, 0)
	tx, err := r.election.Finalise(ctx, r.sender)
	if err != nil {
		return err
	}
	receipt, err := r.sender.Wait(ctx, tx)
	if err != nil {
		return err
	}
	r.result.Gas.Finalise = receipt.GasUsed
	return nil
}

func (r *run) submitShares(ctx context.Context) error {
	var gas uint64
	for i, trustee := range r.trustees[r.Trustees-r.Threshold:] {
		tx, err := r.election.SubmitShares(ctx, trustee.sender, trustee.seed)
		if err != nil {
			return err
		}
		receipt, err := trustee.sender.Wait(ctx, tx)
		if err != nil {
			return err
		}
		gas += receipt.GasUsed
		r.Progress("decrypting the sum", i+1, r.Threshold)
	}
	r.result.Gas.SharePerTrustee = gas / uint64(r.Threshold)
	return nil
}
