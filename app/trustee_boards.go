package app

import (
	"context"
	"errors"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// boardIndex remembers the boards of one organisation, whose fixed parts are read once.
type boardIndex struct {
	mu    sync.Mutex
	next  uint64 // the first block whose boards may not be known, or may still be reorganised away
	known []knownBoard
}

type knownBoard struct {
	address, creator common.Address // creator is zero if no event told
	board            *election.Board
	organiser        bool // an organiser of the roll made it
}

// of are the boards with own among the trustees that elections use or an organiser has made, oldest first.
func (x *boardIndex) of(ctx context.Context, l *link, chain *chain.Chain, own common.Address, used map[common.Address]bool) ([]*election.Board, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if err := x.search(ctx, l, chain); err != nil {
		return nil, err
	}
	for address := range used {
		if err := x.add(ctx, chain, election.BoardSummary{Address: address}); err != nil {
			return nil, err
		}
	}
	var boards []*election.Board
	for i := range x.known {
		k := &x.known[i]
		if k.board == nil {
			continue
		}
		if _, ok := k.board.IndexOf(own); !ok {
			continue
		}
		if !used[k.address] && !k.organiser {
			var err error
			if k.organiser, err = roll.Open(chain, l.invitation.Roll).IsOrganiser(ctx, k.creator); err != nil {
				return nil, err
			}
		}
		if used[k.address] || k.organiser {
			boards = append(boards, k.board)
		}
	}
	return boards, nil
}

// search reads the factory's boards since the newest block that was final the last time.
func (x *boardIndex) search(ctx context.Context, l *link, chain *chain.Chain) error {
	head, err := chain.Head(ctx)
	if err != nil {
		return err
	}
	found, err := election.OpenFactory(chain, l.invitation.Factory).BoardsBetween(ctx, x.next, head.Number)
	if err != nil {
		return err
	}
	for _, summary := range found {
		if err := x.add(ctx, chain, summary); err != nil {
			return err
		}
	}
	final, err := chain.Finalized(ctx)
	if err == nil {
		x.next = max(x.next, min(final.Number, head.Number)+1)
	}
	return err
}

// add opens a board that is not known yet. What is none has a nil board, so that it is not asked about again.
func (x *boardIndex) add(ctx context.Context, nodes *chain.Chain, summary election.BoardSummary) error {
	at := slices.IndexFunc(x.known, func(k knownBoard) bool { return k.address == summary.Address })
	if at >= 0 {
		if summary.Creator != (common.Address{}) {
			x.known[at].creator = summary.Creator
		}
		return nil
	}
	board, err := election.OpenBoard(ctx, nodes, summary.Address)
	if err != nil && !errors.Is(err, chain.ErrNotFound) {
		return err
	}
	x.known = append(x.known, knownBoard{address: summary.Address, creator: summary.Creator, board: board})
	return nil
}
