package audit

import (
	"bytes"
	"context"
	"math/big"
	"runtime"
	"slices"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
)

func checkWindow(e *evidence) (Sentence, error) {
	opening, closing := e.Terms.Parameters.Opening, e.Terms.Parameters.Closing
	for _, b := range e.Ballots {
		if b.Time < opening || b.Time >= closing {
			return Sentence{}, Say("ballots.window.outside", "The ballot of number %d in block %d was counted outside the voting period.", b.Number, b.Block)
		}
	}
	for i := 1; i < len(e.Terms.Extended); i++ {
		if e.Terms.Extended[i] <= e.Terms.Extended[i-1] {
			return Sentence{}, Say("ballots.window.shortened", "The voting period was shortened.")
		}
	}
	if n := len(e.Terms.Extended); n > 0 && e.Terms.Extended[n-1] != closing {
		return Sentence{}, Say("ballots.window.closing", "The stored closing time is not the one announced last.")
	}
	if n := len(e.Terms.Extended); n > 0 {
		return Say("ballots.window.extended", "Every ballot was cast in the voting period. The organiser extended it %s.", plural(n, "time")), nil
	}
	return Say("ballots.window.inTime", "Every ballot was cast in the voting period."), nil
}

func checkOnce(e *evidence) (Sentence, error) {
	words := make([]*big.Int, e.Stored.CountedPages)
	for i := range words {
		words[i] = new(big.Int)
	}
	for _, b := range e.Ballots {
		page, bit := uint64(b.Number>>8), int(b.Number&0xff)
		if page >= uint64(len(words)) {
			return Sentence{}, Say("ballots.once.page", "Number %d voted although its page of the roll does not count in this election.", b.Number)
		}
		if words[page].Bit(bit) == 1 {
			return Sentence{}, Say("ballots.once.twice", "Number %d voted twice.", b.Number)
		}
		words[page].SetBit(words[page], bit, 1)
	}
	if uint64(len(e.Ballots)) != e.Stored.BallotCount {
		return Sentence{}, Say("ballots.once.number", "The election counted %s, but its events show %d.", plural(e.Stored.BallotCount, "ballot"), len(e.Ballots))
	}
	for page, word := range words {
		if page >= len(e.Stored.VotedWords) || common.BigToHash(word) != e.Stored.VotedWords[page] {
			return Sentence{}, Say("ballots.once.who", "On page %d of the roll, the numbers marked as having voted are not those with a ballot in the events.", page)
		}
	}
	return Say("ballots.once.each", "No number voted twice, and no ballot is missing: %s.", plural(len(e.Ballots), "counted ballot")), nil
}

// signedChunk is how many signatures are checked in one piece.
const signedChunk = 256

func checkSigned(e *evidence) (Sentence, error) {
	var unreadable atomic.Int64
	group, _ := newWorkers(context.Background(), runtime.GOMAXPROCS(0))
	for chunk := range slices.Chunk(e.Ballots, signedChunk) {
		group.do(func() error {
			for _, b := range chunk {
				if len(b.Signature) == 0 {
					unreadable.Add(1)
				} else if err := e.checkSignature(b); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := group.wait(); err != nil {
		return Sentence{}, err
	}
	if n := unreadable.Load(); n > 0 {
		return Say("ballots.signed.unread", "Every signature that could be read is that of the voter who holds the number. %s %s sent through another contract, whose input cannot be read here; the election's own code checked them: numbers %s.",
			plural(int(n), "ballot"), was(int(n)), list(e.unreadable())), nil
	}
	return Say("ballots.signed.all", "Every ballot carries the signature of the voter who holds its number."), nil
}

// checkSignature checks one ballot of which the transaction's input is known: that the event repeats it and that the
// holder of its number signed it.
func (e *evidence) checkSignature(b Ballot) error {
	signed := election.Ballot{
		ChainID: e.ChainID, Election: e.Election, Number: b.Number, Contents: b.Contents, Signature: b.Signature,
	}
	if signed.Digest() != b.Digest {
		return Say("ballots.signed.event", "The ballot of number %d in the event is not the one that was sent.", b.Number)
	}
	if e.Terms.Mode == election.ModeOpen && !bytes.Equal(b.Contents, b.Recorded) {
		return Say("ballots.signed.choice", "The choice recorded for number %d is not the one that was signed.", b.Number)
	}
	signer, err := e.signer(signed)
	if err != nil || signer != e.holderBefore(b.Number, b.Block, b.Index) {
		return Say("ballots.signed.signer", "The ballot of number %d was not signed by the voter who holds that number.", b.Number)
	}
	return nil
}

func (e *evidence) unreadable() []Sentence {
	var numbers []Sentence
	for _, b := range e.Ballots {
		if len(b.Signature) == 0 {
			numbers = append(numbers, Say("number", "%d", b.Number))
		}
	}
	return numbers
}

func checkOpenCounts(e *evidence) (Sentence, error) {
	options := e.Terms.Parameters.Options
	counts := make([][]uint64, len(options))
	for contest, n := range options {
		counts[contest] = make([]uint64, n)
	}
	for _, b := range e.Ballots {
		choices, err := election.OpenChoices(options, b.Recorded)
		if err != nil {
			return Sentence{}, Say("result.counts.choices", "The choices recorded for number %d are not valid.", b.Number)
		}
		for contest, choice := range choices {
			counts[contest][choice]++
		}
	}
	for contest := range counts {
		for option := range counts[contest] {
			stored := e.Stored.Counts[contest][option]
			if stored != counts[contest][option] {
				return Sentence{}, Say("result.counts.differ", "Question %d, option %d: the contract says %d, the ballots say %d.",
					contest+1, option+1, stored, counts[contest][option])
			}
		}
	}
	return Say("result.counts.sum", "The result is exactly the sum of %s.", plural(len(e.Ballots), "ballot")), nil
}

func was(n int) string {
	if n == 1 {
		return "was"
	}
	return "were"
}
