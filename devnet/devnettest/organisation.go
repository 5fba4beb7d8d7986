package devnettest

import (
	"context"
	"crypto/ecdsa"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	"psephos/roll"
)

// Organisation is the contracts of one organisation, whose one sender is administrator, registrar and organiser.
type Organisation struct {
	Ctx       context.Context
	Node      *devnet.Chain // nil on another chain than a development chain
	Chain     *chain.Chain
	Sender    *chain.Sender
	Contracts election.Contracts
	Roll      *roll.Roll
	Factory   *election.Factory

	Snapshot *roll.Snapshot // as of the last Enrol
	Voters   []Voter        // those enrolled by Enrol, by number

	mining sync.Mutex // held while a block is made on a chain with devnet.Config.Manual
}

// New starts a chain, deploys an organisation and enrols so many voters. With config.Manual transactions that wait are put
// into blocks until the test ends; see HoldBlocks.
func New(t T, config devnet.Config, voters int, options ...chain.Option) *Organisation {
	t.Helper()
	node := Start(t, config)
	o := &Organisation{Ctx: Context(t), Node: node}
	if config.Manual {
		o.mine(t)
	}
	o.deploy(t, Attach(t, node, options...), node.FundedKey())
	if voters > 0 {
		o.Enrol(t, NewVoters(t, "voter", voters)...)
	}
	return o
}

// Deploy deploys an organisation on a chain that runs already. key pays.
func Deploy(t T, nodes *chain.Chain, key *ecdsa.PrivateKey, options ...chain.SenderOption) *Organisation {
	t.Helper()
	o := &Organisation{Ctx: Context(t)}
	o.deploy(t, nodes, key, options...)
	return o
}

func (o *Organisation) deploy(t T, nodes *chain.Chain, key *ecdsa.PrivateKey, options ...chain.SenderOption) {
	t.Helper()
	o.Chain = nodes
	o.Sender = election.NewSender(nodes, chain.KeySigner(key), chain.MemoryJournal(), options...)
	me := []common.Address{o.Sender.Address()}
	var err error
	o.Contracts, err = election.DeployOrganisation(o.Ctx, o.Sender, election.Roles{Registrars: me, Organisers: me})
	Must(t, err)
	o.Roll = roll.Open(nodes, o.Contracts.Roll)
	o.Factory = election.OpenFactory(nodes, o.Contracts.Factory)
}

// Mined waits for the organisation's transaction, which must succeed: o.Mined(t)(e.Cancel(ctx, o.Sender)).
func (o *Organisation) Mined(t T) func(*types.Transaction, error) *types.Receipt {
	return o.MinedBy(t, o.Sender)
}

// MinedBy is Mined for another sender's transaction.
func (o *Organisation) MinedBy(t T, sender *chain.Sender) func(*types.Transaction, error) *types.Receipt {
	return func(tx *types.Transaction, err error) *types.Receipt {
		t.Helper()
		Must(t, err)
		receipt, err := sender.Wait(o.Ctx, tx)
		Must(t, err)
		return receipt
	}
}

// Head is the newest block.
func (o *Organisation) Head(t T) chain.Head {
	t.Helper()
	head, err := o.Chain.Head(o.Ctx)
	Must(t, err)
	return head
}

// Now is the time of the newest block.
func (o *Organisation) Now(t T) time.Time {
	t.Helper()
	return time.Unix(int64(o.Head(t).Time), 0).UTC()
}

// Advance moves the clock of the development chain.
func (o *Organisation) Advance(t T, d time.Duration) {
	t.Helper()
	Must(t, o.Node.AdvanceTime(o.Ctx, uint64(d/time.Second)))
}

// HoldBlocks keeps New's miner from making blocks until the returned function is called.
func (o *Organisation) HoldBlocks() (resume func()) {
	o.mining.Lock()
	return o.mining.Unlock
}

// mine puts what waits into blocks until the test ends. It makes no empty ones: a node brings back the transactions of at
// most 64 blocks that are replaced.
func (o *Organisation) mine(t T) {
	ctx, cancel := context.WithCancel(o.Ctx)
	var miner sync.WaitGroup
	miner.Go(func() {
		tick := time.NewTicker(Poll)
		defer tick.Stop()
		for ctx.Err() == nil {
			if err := o.mineWaiting(ctx); err != nil && ctx.Err() == nil {
				t.Error(err)
			}
			<-tick.C
		}
	})
	t.Cleanup(func() {
		cancel()
		miner.Wait()
	})
}

func (o *Organisation) mineWaiting(ctx context.Context) error {
	defer o.HoldBlocks()()
	waiting, err := o.Node.Client().PendingTransactionCount(ctx)
	if err != nil || waiting == 0 {
		return err
	}
	return o.Node.Mine(ctx)
}
