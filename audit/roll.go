package audit

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/election"
	"psephos/roll"
)

func checkMetadata(e *evidence) (Sentence, error) {
	if crypto.Keccak256Hash(e.Terms.Metadata) != e.Terms.MetadataHash {
		return Sentence{}, Say("metadata.hash.other", "The question and option texts are not those fixed at creation.")
	}
	metadata, err := election.ParseMetadata(e.Terms.Metadata)
	if err != nil {
		return Sentence{}, Say("metadata.hash.malformed", "The election's texts are malformed: %v.", err)
	}
	options := e.Terms.Parameters.Options
	if len(metadata.Questions) != len(options) {
		return Sentence{}, Say("metadata.hash.questions", "The texts have %s, the contract counts %s.",
			plural(len(metadata.Questions), "question"), plural(len(options), "contest"))
	}
	for i, question := range metadata.Questions {
		if len(question.Options) != options[i] {
			return Sentence{}, Say("metadata.hash.options", "Question %d has %s in the texts and %d in the contract.",
				i+1, plural(len(question.Options), "option"), options[i])
		}
	}
	return Say("metadata.hash.same", "The texts of %s with all options are those fixed at creation.", plural(len(options), "question")), nil
}

func checkPages(e *evidence) (Sentence, error) {
	pages := e.Roll.Pages
	if uint64(len(pages)) != e.Roll.PageCount || len(e.Roll.Roots) != len(pages) {
		return Sentence{}, Say("roll.pages.number", "The roll stores %s, but its events show %d.", plural(e.Roll.PageCount, "page"), len(pages))
	}
	voters := 0
	for i, page := range pages {
		if err := checkPage(uint64(i), page, e.Roll.Roots[i]); err != nil {
			return Sentence{}, err
		}
		voters += len(page.Addresses)
	}
	if err := checkFrozen(e); err != nil {
		return Sentence{}, err
	}
	return Say("roll.pages.same", "The roll (%s) consists of exactly the %s in its events.", plural(len(pages), "page"), plural(voters, "address")), nil
}

func checkPage(number uint64, page roll.Page, stored common.Hash) error {
	if page.Number != number {
		return Say("roll.pages.missing", "Page %d of the roll is missing from the events.", number)
	}
	for i := 1; i < len(page.Addresses); i++ {
		if bytes.Compare(page.Addresses[i-1][:], page.Addresses[i][:]) >= 0 {
			return Say("roll.pages.order", "The addresses of page %d of the roll are not in order.", number)
		}
	}
	root, err := roll.PageRoot(number, page.Addresses)
	if err != nil {
		return Say("roll.pages.malformed", "Page %d of the roll is malformed: %v.", number, err)
	}
	if root != stored || root != page.Root {
		return Say("roll.pages.root", "The addresses of page %d of the roll are not those that were enrolled.", number)
	}
	return nil
}

// checkFrozen checks that pages enrolled after the first ballot count only if the election allows it.
func checkFrozen(e *evidence) error {
	if e.Stored.CountedPages > e.Roll.PageCount {
		return Say("roll.pages.more", "The election counts %s, more than the roll has.", plural(e.Stored.CountedPages, "page"))
	}
	if e.Terms.Parameters.LateEnrolment || len(e.Ballots) == 0 {
		return nil
	}
	first := e.Ballots[0].Block
	for _, page := range e.Roll.Pages[:e.Stored.CountedPages] {
		if page.Block > first {
			return Say("roll.pages.late", "Page %d of the roll counts although it was enrolled after the first ballot.", page.Number)
		}
	}
	return nil
}

func checkDuplicates(e *evidence) (Sentence, error) {
	seen := map[common.Address]uint32{}
	var twice []Sentence
	e.countedNumbers(func(number uint32) {
		holder := e.holder(number)
		if holder == (common.Address{}) {
			return
		}
		if first, ok := seen[holder]; ok {
			twice = append(twice, Say("numbers", "%d and %d", first, number))
			return
		}
		seen[holder] = number
	})
	if len(twice) > 0 {
		return Sentence{}, Say("roll.duplicates.holder", "One address holds two numbers: %s.", list(twice))
	}
	voted := map[common.Address]uint32{}
	for _, b := range e.Ballots {
		holder := e.holderBefore(b.Number, b.Block, b.Index)
		if holder == (common.Address{}) {
			return Sentence{}, Say("roll.duplicates.struck", "Number %d voted in block %d although it was not on the roll or was struck off.", b.Number, b.Block)
		}
		if other, ok := voted[holder]; ok && other != b.Number {
			return Sentence{}, Say("roll.duplicates.voted", "One address voted at two numbers: %d and %d.", other, b.Number)
		}
		voted[holder] = b.Number
	}
	return Say("roll.duplicates.none", "No address holds two numbers, and no number that was struck off has voted."), nil
}

func checkAmendments(e *evidence) (Sentence, error) {
	if err := checkAmendedWords(e); err != nil {
		return Sentence{}, err
	}
	if len(e.Roll.Amendments) == 0 {
		return Say("roll.amendments.none", "No number was re-keyed or struck off."), nil
	}
	var rows []Sentence
	after := 0
	for _, a := range e.Roll.Amendments {
		row := Say("rekeyed", "number %d re-keyed in block %d", a.Number, a.Block)
		if a.Holder == (common.Address{}) {
			row = Say("struckOff", "number %d struck off in block %d", a.Number, a.Block)
		}
		if a.Time >= e.Terms.Parameters.Opening {
			after++
			row = Say("afterOpening", "%v (after opening)", row)
		}
		rows = append(rows, row)
	}
	return Say("roll.amendments.list", "%s of the roll, %d after opening: %s.", plural(len(rows), "amendment"), after, list(rows)), nil
}

// checkAmendedWords compares the numbers amended in events with the bitmaps in storage.
func checkAmendedWords(e *evidence) error {
	words := make([]*big.Int, len(e.Roll.Pages))
	for i := range words {
		words[i] = new(big.Int)
	}
	for number := range e.amendments {
		if e.enrolled(number) == (common.Address{}) {
			return Say("roll.amendments.nobody", "Number %d was amended although it was never enrolled.", number)
		}
		words[number>>8].SetBit(words[number>>8], int(number&0xff), 1)
	}
	for i, word := range words {
		if i >= len(e.Roll.AmendedWords) || common.BigToHash(word) != e.Roll.AmendedWords[i] {
			return Say("roll.amendments.stored", "The amendments of page %d in the events are not those that the roll stores.", i)
		}
	}
	return nil
}
