package organiser

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/election"
)

// DraftProblem is one thing that is wrong with a draft, or worth a second look, where the page can show it.
type DraftProblem struct {
	// Step is the part of the wizard: "texts", "questions", "voting" or "trustees".
	Step string `json:"step"`
	// Code is what the page translates, with Params.
	Code   string            `json:"code"`
	Params map[string]string `json:"params"`
	// Field is the place inside the step: "title", "description", "languages", "question", "option", "mode", "opening", "closing",
	// "trustee", "threshold", "minimum", or "".
	Field string `json:"field"`
	// Question, Option and Trustee are indices, -1 where they do not apply; Language is a tag or "".
	Question int32  `json:"question"`
	Option   int32  `json:"option"`
	Trustee  int32  `json:"trustee"`
	Language string `json:"language"`
	// Warning says that the election can be created all the same.
	Warning bool `json:"warning"`
}

// Check names everything that is wrong with a draft, in the order of the wizard. It does not fail when the chain cannot be reached;
// times are then compared with this computer's clock.
func (o *Organiser) Check(id string) (_ []DraftProblem, err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.check", &err)
	d, err := r.draft(id)
	if err != nil {
		return nil, err
	}
	vault, err := r.config.Members.Vault()
	if err != nil {
		return nil, err
	}
	connection, _, err := r.config.Members.Connect(d.Organisation)
	if err != nil {
		return nil, err
	}
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	now, voters := time.Now(), -1
	if nodes, err := connection.Chain(ctx); err == nil {
		if at, err := chainTime(ctx, nodes); err == nil {
			now = at
		}
		if snapshot, err := connection.Roll(ctx); err == nil {
			voters = snapshot.Size()
		}
	}
	return checkDraft(d, checkInput{now: now, voters: voters, own: vault.Address()}), nil
}

// checkInput is what a draft is held against. Voters is -1 if unknown.
type checkInput struct {
	now    time.Time
	voters int
	own    common.Address
}

// checkDraft is empty, not nil, for a draft that is ready.
func checkDraft(d ElectionDraft, in checkInput) []DraftProblem {
	c := &checker{draft: d, found: []DraftProblem{}}
	c.texts()
	c.questions()
	c.voting(in)
	if d.Mode == election.ModeSecret.String() {
		c.trustees(in)
	}
	if !refused(c.found) {
		// What the page would not find is still found: the election package has the last word.
		if err := d.definition(common.Address{1}).Validate(); err != nil {
			c.add(problemAt("texts", "", "other").with("detail", refusal.Redact(err.Error())))
		} else if _, err := d.definition(common.Address{1}).Metadata().Canonical(); err != nil {
			c.add(problemAt("texts", "", "tooMuch"))
		}
	}
	return c.found
}

// refused says whether something was found that is not only a warning.
func refused(found []DraftProblem) bool {
	return slices.ContainsFunc(found, func(p DraftProblem) bool { return !p.Warning })
}

type checker struct {
	draft ElectionDraft
	found []DraftProblem
}

// add notes a problem; the zero place is no place.
func (c *checker) add(p DraftProblem) {
	if p.Params == nil {
		p.Params = map[string]string{}
	}
	c.found = append(c.found, p)
}

func problemAt(step, field, code string) DraftProblem {
	return DraftProblem{Step: step, Field: field, Code: code, Question: -1, Option: -1, Trustee: -1}
}

func (p DraftProblem) with(name, value string) DraftProblem {
	if p.Params == nil {
		p.Params = map[string]string{}
	}
	p.Params[name] = value
	return p
}

func (c *checker) texts() {
	d := c.draft
	if len(d.Languages) == 0 {
		c.add(problemAt("texts", "languages", "noLanguage"))
	}
	c.text(problemAt("texts", "title", ""), d.Title, election.MaxTitle, true)
	c.text(problemAt("texts", "description", ""), d.Description, election.MaxDescription, false)
}

// text checks one text in every language. One that need not be there must be there in all languages or none.
func (c *checker) text(place DraftProblem, t map[string]string, limit int, needed bool) {
	needed = needed || len(c.draft.text(t)) > 0
	for _, language := range c.draft.Languages {
		text, problem := strings.TrimSpace(t[language]), place
		problem.Language = language
		switch {
		case election.Reading(text) == "" && needed:
			problem.Code = "missing"
		case utf8.RuneCountInString(text) > limit:
			problem.Code = "long"
			problem = problem.with("limit", strconv.Itoa(limit))
		case !utf8.ValidString(text) || strings.ContainsFunc(text, election.Invisible):
			problem.Code = "invisible"
		default:
			continue
		}
		c.add(problem)
	}
}

func (c *checker) questions() {
	d := c.draft
	if len(d.Questions) == 0 {
		c.add(problemAt("questions", "", "noQuestion"))
	}
	if len(d.Questions) > election.MaxQuestions {
		c.add(problemAt("questions", "", "manyQuestions").with("limit", strconv.Itoa(election.MaxQuestions)))
	}
	for i, q := range d.Questions {
		place := problemAt("questions", "question", "")
		place.Question = int32(i) //nolint:gosec // few
		c.text(place, q.Title, election.MaxTitle, true)
		place.Field = "questionDescription"
		c.text(place, q.Description, election.MaxDescription, false)
		c.options(i, q)
	}
}

func (c *checker) options(index int, q member.Question) {
	place := problemAt("questions", "question", "")
	place.Question = int32(index) //nolint:gosec // few
	if len(q.Options) < election.MinOptions {
		place.Code = "fewOptions"
		c.add(place)
	}
	if len(q.Options) > election.MaxOptions {
		place.Code = "manyOptions"
		c.add(place.with("limit", strconv.Itoa(election.MaxOptions)))
	}
	seen := map[string]int{}
	for i, o := range q.Options {
		place := problemAt("questions", "option", "")
		place.Question, place.Option = int32(index), int32(i) //nolint:gosec // few
		c.text(place, o.Title, election.MaxTitle, true)
		for _, language := range c.draft.Languages {
			text := election.Reading(o.Title[language])
			if text == "" {
				continue // said to be missing
			}
			if first, twice := seen[language+"\x00"+text]; twice {
				same := place
				same.Code, same.Language = "sameOption", language
				c.add(same.with("other", strconv.Itoa(first)))
			} else {
				seen[language+"\x00"+text] = i + 1
			}
		}
	}
}

// longestVoting is far beyond any vote: a closing time in a wrong year could never be moved back.
const longestVoting = 366 * 24 * time.Hour

func (c *checker) voting(in checkInput) {
	d := c.draft
	if modeOf(d.Mode) == noMode {
		c.add(problemAt("voting", "mode", "noMode"))
	}
	opening, closing := parseTime(d.Opening), parseTime(d.Closing)
	if opening.IsZero() || opening.Unix() < 0 {
		c.add(problemAt("voting", "opening", "noTime"))
	}
	switch {
	case closing.IsZero():
		c.add(problemAt("voting", "closing", "noTime"))
	case !closing.After(in.now):
		c.add(problemAt("voting", "closing", "closingPast"))
	case !closing.After(opening):
		c.add(problemAt("voting", "closing", "closingFirst"))
	case !opening.IsZero() && closing.Sub(opening) > longestVoting:
		c.add(problemAt("voting", "closing", "closingFar"))
	case !opening.IsZero() && closing.Sub(opening) < time.Hour:
		c.warn(problemAt("voting", "closing", "short"))
	}
	if !opening.IsZero() && !opening.After(in.now) {
		c.warn(problemAt("voting", "opening", "openingPast"))
	}
	if in.voters == 0 && !d.LateEnrolment {
		c.warn(problemAt("voting", "late", "emptyRoll"))
	}
}

func (c *checker) warn(p DraftProblem) {
	p.Warning = true
	c.add(p)
}
