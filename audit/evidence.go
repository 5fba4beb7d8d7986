package audit

import (
	"sort"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
)

// evidence is a Record with what several checks derive from it.
type evidence struct {
	*Record
	amendments map[uint32][]Amendment // of each number, oldest first
	// signer is who signed a ballot; a field so that a test can plant evidence over which it panics.
	signer func(election.Ballot) (common.Address, error)
}

func newEvidence(r *Record) *evidence {
	e := &evidence{Record: r, amendments: map[uint32][]Amendment{}, signer: election.Ballot.Recover}
	for _, a := range r.Roll.Amendments {
		e.amendments[a.Number] = append(e.amendments[a.Number], a)
	}
	for _, list := range e.amendments {
		sort.SliceStable(list, func(i, j int) bool { return earlier(list[i].Block, list[i].Index, list[j].Block, list[j].Index) })
	}
	return e
}

// earlier orders two events of the chain.
func earlier(blockA uint64, indexA uint, blockB uint64, indexB uint) bool {
	return blockA < blockB || blockA == blockB && indexA < indexB
}

// enrolled is the address that number was enrolled with, zero if none.
func (e *evidence) enrolled(number uint32) common.Address {
	page, index := uint64(number>>8), int(number&0xff)
	if page >= uint64(len(e.Roll.Pages)) || index >= len(e.Roll.Pages[page].Addresses) {
		return common.Address{}
	}
	return e.Roll.Pages[page].Addresses[index]
}

// holderBefore is who held number just before the event at (block, index); zero if nobody did.
func (e *evidence) holderBefore(number uint32, block uint64, index uint) common.Address {
	holder := e.enrolled(number)
	for _, a := range e.amendments[number] {
		if !earlier(a.Block, a.Index, block, index) {
			break
		}
		holder = a.Holder
	}
	return holder
}

// holder is who holds number at the audited block; zero if nobody does.
func (e *evidence) holder(number uint32) common.Address {
	if list := e.amendments[number]; len(list) > 0 {
		return list[len(list)-1].Holder
	}
	return e.enrolled(number)
}

// countedNumbers calls fn for every number on a page that counts in this election.
func (e *evidence) countedNumbers(fn func(number uint32)) {
	for page := uint64(0); page < e.Stored.CountedPages && page < uint64(len(e.Roll.Pages)); page++ {
		for index := range e.Roll.Pages[page].Addresses {
			fn(uint32(page<<8) | uint32(index))
		}
	}
}

// voters counts the numbers that may vote in this election at the audited block.
func (e *evidence) voters() uint64 {
	var n uint64
	e.countedNumbers(func(number uint32) {
		if e.holder(number) != (common.Address{}) {
			n++
		}
	})
	return n
}

// results are the counts to report. They are the contract's; the checks compare them with the ballots.
func results(r *Record) [][]uint64 {
	if r.Terms.Mode == election.ModeSecret && r.Stored.Phase != election.PhaseTallied {
		return [][]uint64{}
	}
	return r.Stored.Counts
}
