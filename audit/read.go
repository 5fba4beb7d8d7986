package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sort"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/election"
)

// parallelReads is how many requests to one node may be under way at a time.
const parallelReads = 8

// reader collects a Record from one node as of one block.
type reader struct {
	chain    *chain.Chain
	election *election.Election
	block    *big.Int
	record   *Record
	progress func(stage string, done, total int)
}

// Read collects the evidence of the election at address as of block (nil: the newest). It fails if there is no such
// election (chain.ErrNotFound), if the node does not answer, and if its answers cannot be read as an election at all. It judges nothing of
// what it reads. progress may be nil.
func Read(ctx context.Context, chain *chain.Chain, address common.Address, block *big.Int,
	progress func(stage string, done, total int),
) (_ *Record, err error) {
	defer recovered(&err)
	if progress == nil {
		progress = func(string, int, int) {}
	}
	head, err := headAt(ctx, chain, block)
	if err != nil {
		return nil, fmt.Errorf("read the block to audit: %w", err)
	}
	r := &reader{
		chain: chain, block: new(big.Int).SetUint64(head.Number), progress: progress,
		record: &Record{Version: recordVersion, ChainID: chain.ChainID().Uint64(), Block: head, Election: address},
	}
	steps := []func(context.Context) error{r.readCode, r.readTerms, r.readRoll, r.readStored, r.readBallots, r.readSecret}
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return r.record, nil
}

func headAt(ctx context.Context, chain *chain.Chain, block *big.Int) (chain.Head, error) {
	if block == nil {
		return chain.Head(ctx)
	}
	return chain.HeadAt(ctx, block.Uint64())
}

func (r *reader) readCode(ctx context.Context) error {
	r.progress("contracts", 0, 1)
	code := &r.record.Code
	var err error
	if code.Election, err = r.chain.CodeAt(ctx, r.record.Election, r.block); err != nil {
		return fmt.Errorf("read the election's code: %w", err)
	}
	if len(code.Election) == 0 {
		return fmt.Errorf("there is no election at %s on chain %d: %w", r.record.Election, r.record.ChainID, chain.ErrNotFound)
	}
	if target, ok := election.ProxyTarget(code.Election); ok {
		code.Implementation = target
		if code.ElectionImplementation, err = r.chain.CodeAt(ctx, target, r.block); err != nil {
			return fmt.Errorf("read the election's code: %w", err)
		}
	}
	return nil
}

func (r *reader) readTerms(ctx context.Context) error {
	e, err := election.OpenUnverified(ctx, r.chain, r.record.Election)
	if err != nil {
		return err // names the election already
	}
	r.election = e.Election
	r.record.Created = e.Created
	r.record.Terms = Terms{
		Mode: e.Mode, Organiser: e.Organiser, Parameters: e.Parameters, Metadata: e.Announced, MetadataHash: e.MetadataHash,
	}
	events, err := r.election.Events(ctx, e.Created, r.record.Block.Number)
	if err != nil {
		return fmt.Errorf("read the election's events: %w", err)
	}
	r.record.Terms.Extended = events.Extended
	if n := len(events.Extended); n > 0 {
		r.record.Terms.Parameters.Closing = events.Extended[n-1]
	}
	r.record.Skipped = len(events.Skipped)
	for _, event := range events.Ballots {
		r.record.Ballots = append(r.record.Ballots, Ballot{BallotEvent: event})
	}
	return nil
}

func (r *reader) readRoll(ctx context.Context) error {
	roll, out := r.election.Roll(), &r.record.Roll
	var err error
	if r.record.Code.Roll, err = r.chain.CodeAt(ctx, roll.Address, r.block); err != nil {
		return fmt.Errorf("read the roll's code: %w", err)
	}
	if out.Pages, err = roll.Pages(ctx, 0, r.record.Block.Number); err != nil {
		return fmt.Errorf("read the roll's pages: %w", err)
	}
	amendments, err := roll.Amendments(ctx, 0, r.record.Block.Number)
	if err != nil {
		return fmt.Errorf("read the roll's amendments: %w", err)
	}
	for _, a := range amendments {
		out.Amendments = append(out.Amendments, Amendment{Amendment: a})
	}
	if out.PageCount, err = roll.PageCount(ctx, r.block); err != nil {
		return fmt.Errorf("read the roll: %w", err)
	}
	if out.PageCount > maxPages {
		return errors.New("the roll claims more pages than a roll can have")
	}
	out.Roots = make([]common.Hash, out.PageCount)
	out.AmendedWords = make([]common.Hash, out.PageCount)
	return r.each(ctx, "roll", int(out.PageCount), func(ctx context.Context, i int) error {
		var err error
		if out.Roots[i], err = roll.PageRootAt(ctx, uint64(i), r.block); err != nil {
			return err
		}
		out.AmendedWords[i], err = roll.AmendedWordAt(ctx, uint64(i), r.block)
		return err
	})
}

func (r *reader) readStored(ctx context.Context) error {
	out := &r.record.Stored
	var err error
	if out.Phase, err = r.election.PhaseAt(ctx, r.block); err != nil {
		return fmt.Errorf("read the election's phase: %w", err)
	}
	if out.BallotCount, err = r.election.BallotCount(ctx, r.block); err != nil {
		return fmt.Errorf("read the number of ballots: %w", err)
	}
	if out.CountedPages, err = r.election.CountedPages(ctx, r.block); err != nil {
		return fmt.Errorf("read the pages that count: %w", err)
	}
	if out.CountedPages > maxPages {
		return errors.New("the election claims more pages than a roll can have")
	}
	if out.Counts, err = r.election.Counts(ctx, r.block); err != nil {
		return fmt.Errorf("read the counts: %w", err)
	}
	out.VotedWords = make([]common.Hash, out.CountedPages)
	return r.each(ctx, "turnout", len(out.VotedWords), func(ctx context.Context, i int) error {
		word, err := r.election.VotedWord(ctx, uint64(i), r.block)
		if err == nil {
			out.VotedWords[i] = common.BigToHash(word)
		}
		return err
	})
}

// readBallots adds to each ballot what its transaction carried and the time of its block, and to each amendment the
// time of its block.
func (r *reader) readBallots(ctx context.Context) error {
	if err := r.readTimes(ctx); err != nil {
		return err
	}
	carried := map[common.Hash]map[uint32]*Ballot{}
	var txs []common.Hash
	for i := range r.record.Ballots {
		b := &r.record.Ballots[i]
		if carried[b.Tx] == nil {
			carried[b.Tx] = map[uint32]*Ballot{}
			txs = append(txs, b.Tx)
		}
		carried[b.Tx][b.Number] = b
	}
	return r.each(ctx, "ballots", len(txs), func(ctx context.Context, i int) error {
		return r.readBatch(ctx, txs[i], carried[txs[i]])
	})
}

// readBatch fills in the ballots that one transaction carried, if it calls the election directly.
func (r *reader) readBatch(ctx context.Context, hash common.Hash, ballots map[uint32]*Ballot) error {
	tx, _, err := r.chain.TransactionByHash(ctx, hash)
	if err != nil {
		return fmt.Errorf("read transaction %s: %w", hash, err)
	}
	if tx.To() == nil || *tx.To() != r.record.Election {
		return nil
	}
	batch, ok := election.DecodeCast(tx.Data())
	if !ok {
		return nil
	}
	sent, _, err := election.DecodeBatch(r.election.ContentsLength, batch)
	if err != nil {
		return nil // The election would have refused it: its ballots stay without a signature and are named.
	}
	for _, s := range sent {
		if b := ballots[s.Number]; b != nil {
			b.Contents, b.Signature = s.Contents, s.Signature
		}
	}
	return nil
}

func (r *reader) readTimes(ctx context.Context) error {
	times := map[uint64]uint64{}
	for _, b := range r.record.Ballots {
		times[b.Block] = 0
	}
	for _, a := range r.record.Roll.Amendments {
		times[a.Block] = 0
	}
	blocks := make([]uint64, 0, len(times))
	for block := range times {
		blocks = append(blocks, block)
	}
	sort.Slice(blocks, func(i, j int) bool { return blocks[i] < blocks[j] })
	found := make([]uint64, len(blocks))
	err := r.each(ctx, "blocks", len(blocks), func(ctx context.Context, i int) error {
		head, err := r.chain.HeadAt(ctx, blocks[i])
		found[i] = head.Time
		return err
	})
	if err != nil {
		return err
	}
	for i, block := range blocks {
		times[block] = found[i]
	}
	for i := range r.record.Ballots {
		r.record.Ballots[i].Time = times[r.record.Ballots[i].Block]
	}
	for i := range r.record.Roll.Amendments {
		r.record.Roll.Amendments[i].Time = times[r.record.Roll.Amendments[i].Block]
	}
	return nil
}

// each runs fn for 0…n−1, a few at a time, and reports progress.
func (r *reader) each(ctx context.Context, stage string, n int, fn func(context.Context, int) error) error {
	group, ctx := newWorkers(ctx, parallelReads)
	for i := range n {
		r.progress(stage, i, n)
		group.do(func() error {
			if err := fn(ctx, i); err != nil {
				return fmt.Errorf("read the %s: %w", stage, err)
			}
			return nil
		})
	}
	return group.wait()
}
