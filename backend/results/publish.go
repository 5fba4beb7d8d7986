package results

import (
	"context"
	"encoding/json"
	"slices"

	"psephos/chain"
	"psephos/election"
)

// refill empties the index of ballots and marks everything to be written again.
func (x *Indexer) refill(ctx context.Context) error {
	for _, l := range x.order {
		if err := x.writer.clearBallots(ctx, l.election.Address); err != nil {
			return err
		}
		l.writeAll()
	}
	return nil
}

// write puts what has changed into the cache: first the ballots, then, all at once, the figures.
func (x *Indexer) write(ctx context.Context) error {
	if !x.writer.intact() {
		if err := x.refill(ctx); err != nil {
			return err
		}
	}
	list := List{Block: blockOf(x.head), Elections: []Summary{}}
	snapshots := make([]snapshot, 0, len(x.order))
	for _, l := range x.order {
		if err := x.writeBallots(ctx, l); err != nil {
			return err
		}
		s, err := x.snapshotOf(ctx, l)
		if err != nil {
			return err
		}
		snapshots = append(snapshots, s)
		list.Elections = append(list.Elections, summaryOf(l.election, s.Results))
	}
	slices.Reverse(list.Elections)
	return x.writer.publish(ctx, list, snapshots)
}

func (x *Indexer) writeBallots(ctx context.Context, l *ledger) error {
	if len(l.removed) > 0 {
		trackers := make([]string, 0, len(l.removed))
		for tracker := range l.removed {
			trackers = append(trackers, tracker)
		}
		if err := x.writer.removeBallots(ctx, l.election.Address, trackers); err != nil {
			return err
		}
		clear(l.removed)
	}
	if err := x.writer.addBallots(ctx, l.election.Address, l.added); err != nil {
		return err
	}
	clear(l.added)
	return nil
}

func (x *Indexer) snapshotOf(ctx context.Context, l *ledger) (snapshot, error) {
	var tallies [3]Tally
	for i, at := range []chain.Head{x.head, x.safe, x.base} {
		var err error
		if tallies[i], err = l.tally(at); err != nil {
			return snapshot{}, err
		}
	}
	latest, safe, final := tallies[0], tallies[1], tallies[2]
	e := l.election
	n := voters(x.snapshot, l.pages(uint64(len(x.snapshot.Pages))))
	r := Results{
		Election: e.Address, Version: version(latest.Block, safe.Block, final.Block, n),
		Mode: e.Mode.String(), Phase: latest.Phase, Opening: e.Parameters.Opening, Closing: l.closing, Voters: n,
		Latest: latest, Safe: safe, Final: final,
		Complete: ended(e.Mode, final.Phase) && final.Ballots == latest.Ballots,
	}
	history, err := x.history(ctx, l)
	return snapshot{Description: x.describe(l, r), Results: r, History: history}, err
}

func (x *Indexer) describe(l *ledger, r Results) Description {
	e := l.election
	return Description{
		Address: e.Address, ChainID: x.Chain.ChainID().Uint64(), Factory: x.Factory, Roll: x.Roll, Organiser: e.Organiser,
		Mode: r.Mode, Phase: r.Phase, Opening: r.Opening, Closing: r.Closing, LateEnrolment: e.Parameters.LateEnrolment,
		OptionCounts: e.Parameters.Options, MinimumBallots: e.Parameters.MinimumBallots,
		MetadataHash: e.MetadataHash, Metadata: json.RawMessage(l.metadata),
	}
}

func summaryOf(e *election.Election, r Results) Summary {
	return Summary{
		Address: e.Address, Mode: r.Mode, Phase: r.Phase, Title: e.Metadata.Title.Shown(),
		Opening: r.Opening, Closing: r.Closing, Voters: r.Voters, Ballots: r.Latest.Ballots,
	}
}
