package organiser

import (
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/errand"
	"psephos/app/member"
	"psephos/election"
)

// ElectionDraft is an election that is being written. Times are RFC 3339 in UTC, "" while they are open; texts are by language tag.
type ElectionDraft struct {
	ID           string            `json:"id"`
	Organisation string            `json:"organisation"`
	Title        map[string]string `json:"title"`
	Description  map[string]string `json:"description"`
	Languages    []string          `json:"languages"`
	Questions    []member.Question `json:"questions"`
	// Mode is "open", "secret", or "" while it is not chosen: nobody gets an open election by overlooking a line.
	Mode           string         `json:"mode"`
	Opening        string         `json:"opening"`
	Closing        string         `json:"closing"`
	LateEnrolment  bool           `json:"lateEnrolment"`
	Trustees       []DraftTrustee `json:"trustees"`
	Threshold      int32          `json:"threshold"`
	MinimumBallots int32          `json:"minimumBallots"`
	// Board and Election are what was created of it, or "". A page cannot change them.
	Board    string `json:"board"`
	Election string `json:"election"`
	Updated  string `json:"updated"`
	// Deleted says since when the draft waits to be forgotten, or is "".
	Deleted string `json:"deleted"`
	// Packing comes from a file only; 0 is by the size of the roll.
	Packing int32 `json:"packing"`
	// Work is the newest transaction of the draft.
	Work errand.Work `json:"work"`
}

// DraftTrustee is a trustee. The name is a note of the organiser's; only the address goes on the chain.
type DraftTrustee struct {
	Name    string `json:"name"`
	Address string `json:"address"`
}

// normal makes a draft as the page may rely on it: nothing nil, no blank vote that is not there. Texts in languages that were taken
// out stay, in case the language comes back.
func (d ElectionDraft) normal() ElectionDraft {
	d.Languages = append([]string{}, d.Languages...)
	d.Title, d.Description = written(d.Title), written(d.Description)
	questions := []member.Question{}
	for _, q := range d.Questions {
		options := []member.Option{}
		for _, o := range q.Options {
			options = append(options, member.Option{Title: written(o.Title)})
		}
		if q.Blank >= int32(len(options)) || q.Blank < 0 { //nolint:gosec // few
			q.Blank = -1
		}
		questions = append(questions, member.Question{Title: written(q.Title), Description: written(q.Description), Options: options, Blank: q.Blank})
	}
	d.Questions = questions
	d.Trustees = append([]DraftTrustee{}, d.Trustees...)
	return d
}

// written are the texts that are not empty.
func written(t map[string]string) map[string]string {
	kept := map[string]string{}
	for language, text := range t {
		if text != "" {
			kept[language] = text
		}
	}
	return kept
}

// definition is the draft as the election package takes it. What is missing or malformed stays empty: check names it.
func (d ElectionDraft) definition(roll common.Address) election.Definition {
	defined := election.Definition{
		Title: d.text(d.Title), Description: d.optional(d.Description), Languages: d.Languages, LateEnrolment: d.LateEnrolment, Roll: roll,
		Opening: parseTime(d.Opening), Closing: parseTime(d.Closing), Mode: modeOf(d.Mode),
	}
	for _, q := range d.Questions {
		question := election.Question{Title: d.text(q.Title), Description: d.optional(q.Description)}
		for _, o := range q.Options {
			question.Options = append(question.Options, election.Option{Title: d.text(o.Title)})
		}
		if q.Blank >= 0 {
			blank := int(q.Blank)
			question.Blank = &blank
		}
		defined.Questions = append(defined.Questions, question)
	}
	if d.Mode != election.ModeSecret.String() {
		return defined
	}
	for _, t := range d.Trustees {
		address, _ := strictAddress(t.Address) // a malformed one is found by the check
		defined.Trustees = append(defined.Trustees, address)
	}
	defined.Threshold, defined.Packing = int(d.Threshold), int(d.Packing)
	defined.MinimumBallots = uint32(max(d.MinimumBallots, 0)) //nolint:gosec // not negative
	if d.Board != "" {
		defined.Board = common.HexToAddress(d.Board)
	}
	return defined
}

// noMode is a mode that no election has.
const noMode election.Mode = 0xff

func modeOf(name string) election.Mode {
	var mode election.Mode
	if mode.UnmarshalText([]byte(name)) != nil {
		return noMode
	}
	return mode
}

func parseTime(text string) time.Time {
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return time.Time{}
	}
	return at.UTC()
}

// text is t in the draft's languages, without white space around it.
func (d ElectionDraft) text(t map[string]string) election.Text {
	kept := election.Text{}
	for _, language := range d.Languages {
		if text := strings.TrimSpace(t[language]); text != "" {
			kept[language] = text
		}
	}
	return kept
}

// optional is text, or nil for a description that nobody wrote.
func (d ElectionDraft) optional(t map[string]string) election.Text {
	if kept := d.text(t); len(kept) > 0 {
		return kept
	}
	return nil
}

// size is about how many bytes the draft's texts take.
func (d ElectionDraft) size() int {
	total := 0
	add := func(t map[string]string) {
		for language, text := range t {
			total += len(language) + len(text)
		}
	}
	add(d.Title)
	add(d.Description)
	for _, q := range d.Questions {
		add(q.Title)
		add(q.Description)
		for _, o := range q.Options {
			add(o.Title)
		}
	}
	for _, t := range d.Trustees {
		total += len(t.Name) + len(t.Address)
	}
	return total + len(d.Mode) + len(d.Opening) + len(d.Closing) + len(strings.Join(d.Languages, ""))
}
