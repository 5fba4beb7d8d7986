package roll

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// Votes tells who has voted, as the chain has it; *ChainVotes is the real one.
type Votes interface {
	// Elections lists the elections of the roll, the newest first.
	Elections(ctx context.Context) ([]ElectionInfo, error)
	// Voted is who has voted in one of them, in the newest block. ErrNoElection if it is none of the roll's.
	Voted(ctx context.Context, address common.Address) (Marks, error)
}

// ElectionInfo is an election of the roll.
type ElectionInfo struct {
	Address common.Address
	Title   election.Text
	Phase   election.Phase
	Closing time.Time
}

// Running says that ballots are still to come or being taken.
func (e ElectionInfo) Running() bool {
	return e.Phase == election.PhaseAnnounced || e.Phase == election.PhaseOpen
}

// Open says that ballots are being taken.
func (e ElectionInfo) Open() bool { return e.Phase == election.PhaseOpen }

// Marks are the numbers that have voted in an election.
type Marks struct {
	// Pages of the roll count in the election: numbers on later ones cannot vote.
	Pages uint64
	words []*big.Int
}

// NewMarks makes marks of a number of pages from the bitmap of each.
func NewMarks(words []*big.Int) Marks { return Marks{uint64(len(words)), words} }

// Eligible says whether a number can vote.
func (m Marks) Eligible(number uint32) bool { return uint64(number)/roll.PageSize < m.Pages }

// Has says whether a number has voted.
func (m Marks) Has(number uint32) bool {
	return m.Eligible(number) && m.words[number/roll.PageSize].Bit(int(number%roll.PageSize)) == 1
}

// votesAge is how old an answer about votes may be; readAtOnce is how many pages are read at a time.
const (
	votesAge   = 2 * time.Second
	readAtOnce = 8
)

// ChainVotes reads votes from the chain. Its zero values of unexported fields are ready to use.
type ChainVotes struct {
	Chain   *chain.Chain
	Factory *election.Factory
	Roll    common.Address

	mu       sync.Mutex
	opened   map[common.Address]*election.Election
	marks    map[common.Address]datedMarks
	list     []ElectionInfo
	listedAt time.Time
}

type datedMarks struct {
	at    time.Time
	marks Marks
}

// Elections asks the factory and every election's phase, at most once per votesAge.
func (v *ChainVotes) Elections(ctx context.Context) ([]ElectionInfo, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.elections(ctx)
}

func (v *ChainVotes) elections(ctx context.Context) ([]ElectionInfo, error) {
	if v.list != nil && time.Since(v.listedAt) < votesAge {
		return v.list, nil
	}
	summaries, err := v.Factory.Elections(ctx, v.Roll)
	if err != nil {
		return nil, fmt.Errorf("list the elections: %w", err)
	}
	list := make([]ElectionInfo, 0, len(summaries))
	for i := len(summaries) - 1; i >= 0; i-- {
		e, err := v.open(ctx, summaries[i].Address)
		if err != nil {
			return nil, err
		}
		info := ElectionInfo{Address: e.Address, Title: e.Metadata.Title.Shown()}
		if info.Phase, err = e.Phase(ctx); err != nil {
			return nil, err
		}
		if info.Closing, err = e.Closing(ctx); err != nil {
			return nil, err
		}
		list = append(list, info)
	}
	v.list, v.listedAt = list, time.Now()
	return list, nil
}

func (v *ChainVotes) open(ctx context.Context, address common.Address) (*election.Election, error) {
	if e, known := v.opened[address]; known {
		return e, nil
	}
	e, err := election.Open(ctx, v.Chain, address)
	if err != nil {
		return nil, err
	}
	if v.opened == nil {
		v.opened, v.marks = map[common.Address]*election.Election{}, map[common.Address]datedMarks{}
	}
	v.opened[address] = e
	return e, nil
}

// Voted reads the bitmap of every page that counts.
func (v *ChainVotes) Voted(ctx context.Context, address common.Address) (Marks, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	list, err := v.elections(ctx)
	if err != nil {
		return Marks{}, err
	}
	if !hasElection(list, address) {
		return Marks{}, ErrNoElection
	}
	if known, ok := v.marks[address]; ok && time.Since(known.at) < votesAge {
		return known.marks, nil
	}
	marks, err := readMarks(ctx, v.Chain, v.opened[address])
	if err != nil {
		return Marks{}, err
	}
	v.marks[address] = datedMarks{time.Now(), marks}
	return marks, nil
}

func hasElection(list []ElectionInfo, address common.Address) bool {
	for _, e := range list {
		if e.Address == address {
			return true
		}
	}
	return false
}

func readMarks(ctx context.Context, chain *chain.Chain, e *election.Election) (Marks, error) {
	head, err := chain.Head(ctx)
	if err != nil {
		return Marks{}, err
	}
	block := new(big.Int).SetUint64(head.Number)
	pages, err := e.CountedPages(ctx, block)
	if err != nil {
		return Marks{}, err
	}
	words := make([]*big.Int, pages)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(readAtOnce)
	for page := range words {
		group.Go(func() (err error) {
			words[page], err = e.VotedWord(ctx, uint64(page), block)
			return err
		})
	}
	return NewMarks(words), group.Wait()
}

// Vote says whether somebody has voted in an election.
type Vote struct {
	ElectionInfo
	Voted bool
}

// VotesOf are the elections that a number can vote in, and whether it has. Nothing without Votes.
func (s *Service) VotesOf(ctx context.Context, number uint32) ([]Vote, error) {
	votes := []Vote{}
	if s.Votes == nil {
		return votes, nil
	}
	list, err := s.Votes.Elections(ctx)
	if err != nil {
		return nil, s.chainError(ctx, err)
	}
	for _, e := range list {
		marks, err := s.Votes.Voted(ctx, e.Address)
		if err != nil {
			return nil, s.chainError(ctx, err)
		}
		if marks.Eligible(number) {
			votes = append(votes, Vote{e, marks.Has(number)})
		}
	}
	return votes, nil
}

// Participation is how many of the people enrolled can vote in an election, and have.
type Participation struct {
	ElectionInfo
	Eligible, Voted int
}

// Participations counts for every election of the roll. Nothing without Votes.
func (s *Service) Participations(ctx context.Context) ([]Participation, error) {
	list := []Participation{}
	if s.Votes == nil {
		return list, nil
	}
	elections, err := s.Votes.Elections(ctx)
	if err != nil {
		return nil, s.chainError(ctx, err)
	}
	numbers, err := s.numbers(ctx)
	if err != nil {
		return nil, err
	}
	for _, e := range elections {
		marks, err := s.Votes.Voted(ctx, e.Address)
		if err != nil {
			return nil, s.chainError(ctx, err)
		}
		p := Participation{ElectionInfo: e}
		for _, number := range numbers {
			if marks.Eligible(number) {
				p.Eligible++
			}
			if marks.Has(number) {
				p.Voted++
			}
		}
		list = append(list, p)
	}
	return list, nil
}

func (s *Service) numbers(ctx context.Context) ([]uint32, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT number FROM voters WHERE number IS NOT NULL AND struck_at = 0`)
	if err != nil {
		return nil, fmt.Errorf("read the numbers: %w", err)
	}
	defer rows.Close()
	var numbers []uint32
	for rows.Next() {
		var n uint32
		if err := rows.Scan(&n); err != nil {
			return nil, fmt.Errorf("read the numbers: %w", err)
		}
		numbers = append(numbers, n)
	}
	return numbers, rows.Err()
}

// votedInRunning says whether a number has voted in an election that has not closed.
func (s *Service) votedInRunning(ctx context.Context, number uint32) (bool, error) {
	if s.Votes == nil {
		return false, ErrChain
	}
	votes, err := s.VotesOf(ctx, number)
	for _, v := range votes {
		if v.Voted && v.Running() {
			return true, nil
		}
	}
	return false, err
}

// chainError is err if it is a refusal, else ErrChain; the log is told what it was.
func (s *Service) chainError(ctx context.Context, err error) error {
	if refused, ok := asError(err); ok {
		return refused
	}
	if ctx.Err() == nil {
		s.Log.WarnContext(ctx, "the chain could not be asked who has voted", slog.String("error", err.Error()))
	}
	return ErrChain
}
