package audit

import (
	"bytes"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/election"
)

// listed bounds how many findings one sentence names.
const listed = 10

func checkMetadata(e *evidence) (string, error) {
	if crypto.Keccak256Hash(e.Terms.Metadata) != e.Terms.MetadataHash {
		return "", failf("The question and option texts are not those fixed at creation.")
	}
	metadata, err := election.ParseMetadata(e.Terms.Metadata)
	if err != nil {
		return "", failf("The election's texts are malformed: %v.", err)
	}
	options := e.Terms.Parameters.Options
	if len(metadata.Questions) != len(options) {
		return "", failf("The texts have %s, the contract counts %s.",
			plural(len(metadata.Questions), "question"), plural(len(options), "contest"))
	}
	for i, question := range metadata.Questions {
		if len(question.Options) != options[i] {
			return "", failf("Question %d has %s in the texts and %d in the contract.",
				i+1, plural(len(question.Options), "option"), options[i])
		}
	}
	return fmt.Sprintf("The texts of %s with all options are those fixed at creation.", plural(len(options), "question")), nil
}

func checkPages(e *evidence) (string, error) {
	pages := e.Roll.Pages
	if uint64(len(pages)) != e.Roll.PageCount || len(e.Roll.Roots) != len(pages) {
		return "", failf("The roll stores %s, but there are events of %d.", plural(e.Roll.PageCount, "page"), len(pages))
	}
	voters := 0
	for i, page := range pages {
		if err := checkPage(uint64(i), page, e.Roll.Roots[i]); err != nil {
			return "", err
		}
		voters += len(page.Addresses)
	}
	if err := checkFrozen(e); err != nil {
		return "", err
	}
	return fmt.Sprintf("The roll, %s, follows from the %s in its events.", plural(len(pages), "page"), addresses(voters)), nil
}

func checkPage(number uint64, page election.Page, stored common.Hash) error {
	if page.Number != number {
		return failf("Page %d of the roll is missing from the events.", number)
	}
	for i := 1; i < len(page.Addresses); i++ {
		if bytes.Compare(page.Addresses[i-1][:], page.Addresses[i][:]) >= 0 {
			return failf("The addresses of page %d of the roll are not in order.", number)
		}
	}
	root, err := election.PageRoot(number, page.Addresses)
	if err != nil {
		return failf("Page %d of the roll is malformed: %v.", number, err)
	}
	if root != stored || root != page.Root {
		return failf("The addresses of page %d of the roll are not those that were enrolled.", number)
	}
	return nil
}

// checkFrozen checks that pages enrolled after the first ballot count only if the election allows it.
func checkFrozen(e *evidence) error {
	if e.Stored.CountedPages > e.Roll.PageCount {
		return failf("The election counts %s, more than the roll has.", plural(e.Stored.CountedPages, "page"))
	}
	if e.Terms.Parameters.LateEnrolment || len(e.Ballots) == 0 {
		return nil
	}
	first := e.Ballots[0].Block
	for _, page := range e.Roll.Pages[:e.Stored.CountedPages] {
		if page.Block > first {
			return failf("Page %d of the roll counts although it was enrolled after the first ballot.", page.Number)
		}
	}
	return nil
}

func checkDuplicates(e *evidence) (string, error) {
	seen := map[common.Address]uint32{}
	var twice []string
	e.countedNumbers(func(number uint32) {
		holder := e.holder(number)
		if holder == (common.Address{}) {
			return
		}
		if first, ok := seen[holder]; ok {
			twice = append(twice, fmt.Sprintf("%d and %d", first, number))
			return
		}
		seen[holder] = number
	})
	if len(twice) > 0 {
		return "", failf("One address stands at two numbers: %s.", list(twice))
	}
	voted := map[common.Address]uint32{}
	for _, b := range e.Ballots {
		holder := e.holderBefore(b.Number, b.Block, b.Index)
		if holder == (common.Address{}) {
			return "", failf("Number %d voted in block %d although it was not on the roll or was struck off.", b.Number, b.Block)
		}
		if other, ok := voted[holder]; ok && other != b.Number {
			return "", failf("One address voted at two numbers: %d and %d.", other, b.Number)
		}
		voted[holder] = b.Number
	}
	return "No address stands at two numbers, and no number voted that was struck off.", nil
}

func checkAmendments(e *evidence) (string, error) {
	if err := checkAmendedWords(e); err != nil {
		return "", err
	}
	if len(e.Roll.Amendments) == 0 {
		return "No number was re-keyed or struck off.", nil
	}
	var rows []string
	after := 0
	for _, a := range e.Roll.Amendments {
		what := "re-keyed"
		if a.Holder == (common.Address{}) {
			what = "struck off"
		}
		row := fmt.Sprintf("number %d %s in block %d", a.Number, what, a.Block)
		if a.Time >= e.Terms.Parameters.Opening {
			after++
			row += " (after opening)"
		}
		rows = append(rows, row)
	}
	return fmt.Sprintf("%s of the roll, %d after opening: %s.", plural(len(rows), "amendment"), after, list(rows)), nil
}

// checkAmendedWords compares the numbers amended in events with the bitmaps in storage.
func checkAmendedWords(e *evidence) error {
	words := make([]*big.Int, len(e.Roll.Pages))
	for i := range words {
		words[i] = new(big.Int)
	}
	for number := range e.amendments {
		if e.enrolled(number) == (common.Address{}) {
			return failf("Number %d was amended although nobody was ever enrolled there.", number)
		}
		words[number>>8].SetBit(words[number>>8], int(number&0xff), 1)
	}
	for i, word := range words {
		if i >= len(e.Roll.AmendedWords) || common.BigToHash(word) != e.Roll.AmendedWords[i] {
			return failf("The amendments of page %d in the events are not those the roll stores.", i)
		}
	}
	return nil
}

// list joins findings, naming the first few.
func list(rows []string) string {
	if len(rows) <= listed {
		return strings.Join(rows, ", ")
	}
	return fmt.Sprintf("%s, and %d more", strings.Join(rows[:listed], ", "), len(rows)-listed)
}

func addresses(n int) string {
	if n == 1 {
		return "1 address"
	}
	return fmt.Sprintf("%d addresses", n)
}
