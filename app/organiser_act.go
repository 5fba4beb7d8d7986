package app

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/app/refusal"
	"psephos/chain"
	"psephos/election"
)

// The kinds of an organiser's transactions.
const (
	actBoard    = "board"    // creates the board of trustees
	actElection = "election" // creates the election
	actExtend   = "extend"   // moves the closing time
	actCancel   = "cancel"   // cancels the election
)

// The states of an organiser's transaction.
const (
	actSent     = "sent"     // signed, and handed over as often as it takes
	actIncluded = "included" // in a block that a reorganisation could still remove
	actDone     = "done"     // in a final block
	actFailed   = "failed"   // refused; Problem says why, nothing was changed
)

// act is one transaction of an organiser, on the disk from before it is sent.
type act struct {
	ID           string         `json:"id"`
	Organisation string         `json:"organisation"`
	ChainID      uint64         `json:"chainId"`
	Kind         string         `json:"kind"`
	Draft        string         `json:"draft,omitempty"`
	Target       common.Address `json:"target"` // the factory, or the election
	// Texts is the hash of the texts of the election that is created.
	Texts common.Hash `json:"texts,omitzero"`
	// Sent are the signed transaction and its replacements with a higher fee, oldest first.
	Sent    []chain.JournalEntry `json:"sent"`
	State   string               `json:"state"`
	Problem string               `json:"problem,omitempty"`
	Block   uint64               `json:"block,omitempty"`
	Made    common.Address       `json:"made,omitzero"`
	Begun   time.Time            `json:"begun"`

	waits string // the code of why it goes no further at the moment
}

func (o act) settled() bool { return o.State == actDone || o.State == actFailed }

// Work is how far a transaction of the organiser's is.
type Work struct {
	// Kind is "board", "election", "extend", "cancel", or "" if there is none.
	Kind string `json:"kind"`
	// State is "sent", "included", "done" or "failed".
	State string `json:"state"`
	// Problem is the code of why it failed or waits, or "".
	Problem     string `json:"problem"`
	Transaction string `json:"transaction"`
	Block       string `json:"block"`
}

func (o act) work() Work {
	work := Work{Kind: o.Kind, State: o.State, Problem: o.Problem}
	if o.State == actSent {
		work.Problem = o.waits
	}
	if n := len(o.Sent); n > 0 {
		work.Transaction = o.Sent[n-1].Hash.Hex()
	}
	if o.Block > 0 {
		work.Block = strconv.FormatUint(o.Block, 10)
	}
	return work
}

// advance hands a transaction over again and reads from the chain how far it is.
func (k *desk) advance(ctx context.Context, one act) error {
	l, _, err := k.app.link(one.Organisation)
	if err != nil {
		return err
	}
	nodes, err := l.dial(ctx)
	if err != nil {
		return err
	}
	receipt, err := receiptOf(ctx, nodes, one)
	if errors.Is(err, chain.ErrNotEverywhere) {
		return nil // it is on its way to the other nodes, or one of them lies: nothing is given up
	}
	if err != nil {
		return err
	}
	if receipt == nil {
		return k.deliver(ctx, l, nodes, one)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return k.failed(one, k.whyFailed(ctx, l, one, receipt))
	}
	return k.included(ctx, l, one, receipt)
}

// receiptOf is the receipt of whichever version was included, by every node that answers; nil if none is. One node that invents a failure
// would have the same election made twice.
func receiptOf(ctx context.Context, chain *chain.Chain, one act) (*types.Receipt, error) {
	for _, entry := range one.Sent {
		receipt, err := chain.AgreedReceipt(ctx, entry.Hash)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, err
		}
	}
	return nil, nil
}

// replaced gives a transaction up whose number is used up. Its own block may have come since the receipt was asked for, so it is asked
// for once more; what is final now has a receipt now.
func (k *desk) replaced(ctx context.Context, nodes *chain.Chain, one act) error {
	receipt, err := receiptOf(ctx, nodes, one)
	switch {
	case errors.Is(err, chain.ErrNotEverywhere), err == nil && receipt != nil:
		return nil // the next round reads it
	case err != nil:
		return err
	}
	return k.failed(one, "organiser.replaced")
}

// patience is how long one round waits for a receipt.
const actPatience = 5 * time.Second

// deliver broadcasts a transaction that is in no block again, with a higher fee where it is stuck and the wallet is unlocked. One whose
// number another transaction took for good has failed; before that is final nothing is given up, since two could be made.
func (k *desk) deliver(ctx context.Context, l *link, nodes *chain.Chain, one act) error {
	if one.State == actIncluded { // reorganised away
		if err := k.update(one.ID, func(o *act) { o.State, o.Block = actSent, 0 }); err != nil {
			return err
		}
	}
	newest := one.Sent[len(one.Sent)-1]
	gone, err := nodes.NonceGone(ctx, newest.From, newest.Nonce)
	if err != nil {
		return err
	}
	if gone {
		return k.replaced(ctx, nodes, one)
	}
	if newest.From != k.app.vault.Address() {
		return nil // another wallet's, which is not here: nobody else signs in its place
	}
	sender, err := k.app.sender(ctx, l)
	if err != nil {
		return err
	}
	if err := k.restore(ctx, one); err != nil {
		return err
	}
	if _, err := sender.Resume(ctx); err != nil {
		return err
	}
	limited, cancel := context.WithTimeout(ctx, actPatience)
	defer cancel()
	_, err = sender.Wait(limited, newest.Tx)
	var revert *election.RevertError
	switch {
	case err == nil, errors.As(err, &revert): // the next round reads the receipt, if the other nodes have it as well
		return nil
	case errors.Is(err, chain.ErrReplaced), limited.Err() != nil && ctx.Err() == nil:
		return nil
	}
	return err
}

// whyFailed is the code of why an included transaction failed.
func (k *desk) whyFailed(ctx context.Context, l *link, one act, receipt *types.Receipt) string {
	if one.Sent[0].From != k.app.vault.Address() {
		return "organiser.failed" // another wallet's: the reason is asked for in its account's name
	}
	sender, err := k.app.sender(ctx, l)
	if err != nil {
		return refusalCode(err)
	}
	i := slices.IndexFunc(one.Sent, func(e chain.JournalEntry) bool { return e.Hash == receipt.TxHash })
	if _, err = sender.Wait(ctx, one.Sent[max(i, 0)].Tx); err == nil {
		return "organiser.failed"
	}
	return refusalCode(err)
}

// refusalCode is a code for a contract's refusal that says what to do.
func refusalCode(err error) string {
	var revert *election.RevertError
	if !errors.As(err, &revert) {
		return refusal.Code(err)
	}
	if known := toOrganiserCode(revert.Name); known != "" {
		return known
	}
	return "organiser.failed"
}

// toOrganiserCode is the code of a custom error of the contracts that organisers meet, or "".
func toOrganiserCode(name string) string {
	return map[string]string{
		"NotOrganiserOfRoll": "organiser.role", "NotOrganiser": "organiser.notYours", "HasBallots": "organiser.hasBallots",
		"NotLater": "organiser.notLater", "WrongPhase": "organiser.phase", "BadBoard": "organiser.badBoard",
		"BadParameters": "organiser.parameters",
	}[name]
}

func (k *desk) failed(one act, code string) error {
	return k.update(one.ID, func(o *act) { o.State, o.Problem, o.Block = actFailed, code, 0 })
}

// included notes what a transaction made, once it was compared with what was asked for.
func (k *desk) included(ctx context.Context, l *link, one act, receipt *types.Receipt) error {
	made, err := k.made(ctx, l, one, receipt)
	if err != nil {
		return err
	}
	chain, err := l.dial(ctx)
	if err != nil {
		return err
	}
	final, err := chain.Finalized(ctx)
	if err != nil {
		return err
	}
	state := actIncluded
	if receipt.BlockNumber.Uint64() <= final.Number {
		state = actDone
	}
	if one.State == state && one.Made == made && one.Block == receipt.BlockNumber.Uint64() {
		return nil
	}
	return k.update(one.ID, func(o *act) {
		o.State, o.Made, o.Block, o.Problem = state, made, receipt.BlockNumber.Uint64(), ""
	})
}

// made is the contract a transaction created. An election's texts must be those of the draft: the address comes from one node's
// receipt.
func (k *desk) made(ctx context.Context, l *link, one act, receipt *types.Receipt) (common.Address, error) {
	chain, err := l.dial(ctx)
	if err != nil {
		return common.Address{}, err
	}
	factory := election.OpenFactory(chain, one.Target)
	switch one.Kind {
	case actBoard:
		if board, ok := factory.CreatedBoard(receipt); ok {
			return board, nil
		}
		return common.Address{}, refusal.New("organiser.mismatch")
	case actElection:
		address, ok := factory.CreatedElection(receipt)
		if !ok {
			return common.Address{}, refusal.New("organiser.mismatch")
		}
		opened, err := l.election(ctx, address)
		if err != nil {
			return common.Address{}, err
		}
		if opened.MetadataHash != one.Texts || opened.Organiser != one.Sent[0].From {
			return common.Address{}, refusal.New("organiser.mismatch")
		}
		return address, nil
	}
	return one.Target, nil
}
