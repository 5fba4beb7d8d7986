package errand

import (
	"context"
	"math/big"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
	"psephos/chain"
	"psephos/election"
)

// Signer is what an Account needs of the wallet.
type Signer interface {
	chain.Signer
	Unlocked() bool
}

// Config is what an Account needs.
type Config struct {
	// Dir holds the journals, transactions-CHAIN.jsonl.
	Dir string
	// Wallet is the wallet, locked or not, or why there is none.
	Wallet func() (Signer, error)
	// Chain connects to the chain of an organisation.
	Chain func(ctx context.Context, organisation string) (*chain.Chain, error)
	// Books get the transactions of their rooms.
	Books []*Book
	// Journal opens the journal of a chain; nil: chain.FileJournal.
	Journal func(path string) (chain.Journal, error)
}

// turnTimeout bounds how long a transaction waits for its turn.
const turnTimeout = 15 * time.Second

// Account pays for transactions from the wallet's address. Every organisation has a sender of its own, and all of a chain share the
// chain's journal: two over the same file would overwrite each other's entries. Safe for concurrent use.
type Account struct {
	config Config

	mu       sync.Mutex
	journals map[uint64]*chainJournal
	senders  map[string]*chain.Sender // by organisation
}

// NewAccount makes the account. Nothing is opened before it is needed.
func NewAccount(config Config) *Account {
	if config.Journal == nil {
		config.Journal = chain.FileJournal
	}
	return &Account{config: config, journals: map[uint64]*chainJournal{}, senders: map[string]*chain.Sender{}}
}

// Balance is what the wallet's address has, in wei.
func (a *Account) Balance(ctx context.Context, organisation string) (*big.Int, error) {
	sender, err := a.sender(ctx, organisation)
	if err != nil {
		return nil, err
	}
	return sender.Balance(ctx)
}

// FeePerGas is the most that a unit of gas costs at present, in wei.
func (a *Account) FeePerGas(ctx context.Context, organisation string) (*big.Int, error) {
	sender, err := a.sender(ctx, organisation)
	if err != nil {
		return nil, err
	}
	_, most, err := sender.Fees(ctx)
	return most, err
}

// Price is what a transaction costs.
type Price struct {
	// Quote is what Send sends.
	Quote chain.Quote
	// Usual is what it costs if nothing unusual happens, Most what it can cost, Balance what the address has, in wei.
	Usual, Most, Balance *big.Int
}

// Price works out what a call costs. Nothing is signed. A transaction that is stuck may pay up to twice as much as usual; that bound is
// in the Quote, and is what the person agrees to. With an *chain.InsufficientFundsError everything but the Quote is known.
func (a *Account) Price(ctx context.Context, organisation string, to common.Address, data []byte) (Price, error) {
	sender, err := a.sender(ctx, organisation)
	if err != nil {
		return Price{}, err
	}
	price := Price{}
	if price.Balance, err = sender.Balance(ctx); err != nil {
		return Price{}, err
	}
	if price.Quote, err = sender.Quote(ctx, &to, data); err != nil {
		return price, err
	}
	price.Usual = price.Quote.Fee
	price.Most = new(big.Int).Lsh(price.Usual, 1)
	price.Quote.MaxFee = new(big.Int).Div(price.Most, new(big.Int).SetUint64(price.Quote.Gas))
	return price, nil
}

// Unsettled lists the transactions of the wallet's address that no block is known to hold, in the order of their signatures.
func (a *Account) Unsettled(ctx context.Context, chainID uint64) ([]chain.JournalEntry, error) {
	wallet, err := a.config.Wallet()
	if err != nil {
		return nil, err
	}
	journal, err := a.journal(chainID)
	if err != nil {
		return nil, err
	}
	return journal.Unsettled(ctx, chainID, wallet.Address())
}

// Resume broadcasts again what the journal holds and no block does.
func (a *Account) Resume(ctx context.Context, organisation string) error {
	sender, err := a.sender(ctx, organisation)
	if err != nil {
		return err
	}
	_, err = sender.Resume(ctx)
	return err
}

// sender is the organisation's. Whatever signs something new takes its turn instead.
func (a *Account) sender(ctx context.Context, organisation string) (*chain.Sender, error) {
	wallet, err := a.config.Wallet()
	if err != nil {
		return nil, err
	}
	nodes, err := a.config.Chain(ctx, organisation)
	if err != nil {
		return nil, err
	}
	journal, err := a.journal(nodes.ID())
	if err != nil {
		return nil, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if known := a.senders[organisation]; known != nil && known.Chain() == nodes {
		return known, nil
	}
	// Connected anew: by another invitation, or for another wallet, whose transactions the old one does not know.
	made := election.NewSender(nodes, wallet, journal)
	a.senders[organisation] = made
	return made, nil
}

// turn is the sender for something new. It waits until no other room and no other organisation of the same chain is signing, and takes
// up what those have sent, so that no two transactions get one number. The caller calls done when its transaction was handed over.
func (a *Account) turn(ctx context.Context, organisation string) (sender *chain.Sender, done func(), err error) {
	if sender, err = a.sender(ctx, organisation); err != nil {
		return nil, nil, err
	}
	journal, err := a.journal(sender.Chain().ID())
	if err != nil {
		return nil, nil, err
	}
	waiting, cancel := context.WithTimeout(ctx, turnTimeout)
	defer cancel()
	select {
	case journal.turn <- struct{}{}:
	case <-waiting.Done():
		return nil, nil, refusal.New("sender.busy")
	}
	done = func() { <-journal.turn }
	if _, err := sender.Resume(ctx); err != nil {
		done()
		return nil, nil, err
	}
	return sender, done, nil
}

// journal is the journal of a chain, opened at first use.
func (a *Account) journal(chainID uint64) (*chainJournal, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if journal, ok := a.journals[chainID]; ok {
		return journal, nil
	}
	file, err := a.config.Journal(filepath.Join(a.config.Dir, "transactions-"+strconv.FormatUint(chainID, 10)+".jsonl"))
	if err != nil {
		return nil, err
	}
	journal := &chainJournal{Journal: file, books: a.config.Books, turn: make(chan struct{}, 1)}
	a.journals[chainID] = journal
	return journal, nil
}
