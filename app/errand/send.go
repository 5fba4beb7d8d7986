package errand

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/wallet"
	"psephos/chain"
)

// SendTimeout bounds signing a transaction and handing it over, and each look at how far it is.
const SendTimeout = time.Minute

// Send signs and sends exactly what was quoted, in its turn, and returns the transaction's hash once it is on the disk. Allowed, called
// within the turn, may still refuse it. What the contract would refuse by now is not sent, so that no fee is paid for nothing.
func (a *Account) Send(ctx context.Context, book *Book, e Errand, quote chain.Quote, allowed func() error) (common.Hash, error) {
	signer, err := a.config.Wallet()
	if err != nil {
		return common.Hash{}, err
	}
	if !signer.Unlocked() {
		return common.Hash{}, wallet.ErrLocked
	}
	sender, done, err := a.turn(ctx, e.Organisation)
	if err != nil {
		return common.Hash{}, err
	}
	defer done()
	if err := allowed(); err != nil {
		return common.Hash{}, err
	}
	if _, err := sender.Quote(ctx, quote.To, quote.Data); err != nil {
		return common.Hash{}, err
	}
	e.ChainID, e.State, e.Begun = sender.Chain().ID(), Sent, time.Now().UTC()
	book.begin(e)
	_, err = sender.SendQuoted(chain.WithLabel(ctx, book.label(e.ID)), quote)
	if !book.end(e) {
		return common.Hash{}, err
	}
	kept, _ := book.Find(e.ID)
	return kept.newest().Hash, nil // whatever the network said: it is kept, and handed over again
}
