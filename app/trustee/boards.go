package trustee

import (
	"context"
	"errors"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/member"
	"psephos/chain"
	"psephos/election"
)

// boardIndex remembers the boards of one organisation, whose fixed parts are read once.
type boardIndex struct {
	mu    sync.Mutex
	next  uint64 // the first block whose boards may not be known, or may still be reorganised away
	known []knownBoard
}

type knownBoard struct {
	address, creator common.Address // creator is zero if no event named it
	board            *election.Board
	organiser        bool // an organiser of the roll made it
}

// of are the boards with own among the trustees that elections use or an organiser has made, oldest first.
func (x *boardIndex) of(ctx context.Context, c *member.Connection, own common.Address, used map[common.Address]bool) ([]*election.Board, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	nodes, err := c.Chain(ctx)
	if err != nil {
		return nil, err
	}
	if err := x.search(ctx, c, nodes); err != nil {
		return nil, err
	}
	for address := range used {
		if err := x.add(ctx, nodes, election.BoardSummary{Address: address}); err != nil {
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
			if k.organiser, err = c.IsOrganiser(ctx, k.creator); err != nil {
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
func (x *boardIndex) search(ctx context.Context, c *member.Connection, nodes *chain.Chain) error {
	head, err := nodes.Head(ctx)
	if err != nil {
		return err
	}
	found, err := election.OpenFactory(nodes, c.Invitation.Factory).BoardsBetween(ctx, x.next, head.Number)
	if err != nil {
		return err
	}
	for _, summary := range found {
		if err := x.add(ctx, nodes, summary); err != nil {
			return err
		}
	}
	final, err := nodes.Finalized(ctx)
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

// ownBoards are the boards of an organisation with this wallet's address among the trustees, oldest first, and the organisation's secret
// elections. Anybody may make a board that names anybody: those count that an election on the roll uses, or that an organiser of the
// roll has made.
func (r *Room) ownBoards(ctx context.Context, c *member.Connection) ([]*election.Board, []*election.Election, error) {
	vault, err := r.config.Members.Vault()
	if err != nil {
		return nil, nil, err
	}
	announced, err := c.Announced(ctx)
	if err != nil {
		return nil, nil, err
	}
	var elections []*election.Election
	used := map[common.Address]bool{}
	for _, summary := range announced {
		if summary.Mode != election.ModeSecret {
			continue
		}
		e, err := c.Election(ctx, summary.Address)
		if member.Broken(err) {
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		elections, used[e.Parameters.Board] = append(elections, e), true
	}
	boards, err := r.index(c).of(ctx, c, vault.Address(), used)
	return boards, elections, err
}
