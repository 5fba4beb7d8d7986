package paper

import (
	"errors"
	"fmt"
	"strings"

	"psephos/audit"
	"psephos/ballot"
	"psephos/election"
)

// sentences are an audit's findings in one language. English has none: it is the language in which an audit speaks.
type sentences struct {
	// Formats are by code, with the params of the English sentence by their positions.
	Formats map[string]string `json:"sentences"`
	// Nouns are what is counted, one and several, by the English noun.
	Nouns map[string][2]string `json:"nouns"`
	// Stages are a board's, by name; Reasons are why a proof does not hold, by the keys of reasons.
	Stages  map[string]string `json:"stages"`
	Reasons map[string]string `json:"reasons"`
	// More ends a list that leaves some out: how many.
	More string `json:"more"`
}

// reasons names the errors that explain a failed proof.
var reasons = []struct {
	err error
	key string
}{
	{ballot.ErrLength, "length"},
	{ballot.ErrScalar, "scalar"},
	{ballot.ErrPoint, "point"},
	{ballot.ErrIdentity, "identity"},
	{ballot.ErrParameters, "parameters"},
	{ballot.ErrChoice, "choice"},
	{ballot.ErrChallenge, "challenge"},
	{ballot.ErrProof, "proof"},
	{ballot.ErrOpening, "opening"},
	{ballot.ErrCommitment, "commitment"},
	{ballot.ErrShare, "share"},
	{ballot.ErrUnfounded, "unfounded"},
	{ballot.ErrTrustees, "trustees"},
	{ballot.ErrLagrange, "lagrange"},
	{ballot.ErrCounts, "counts"},
	{ballot.ErrDecryption, "decryption"},
	{ballot.ErrNotFound, "notFound"},
}

// Sentence says what an audit found, in a language given by any tag. Where that language has no words for it, it is English.
func Sentence(tag string, s audit.Sentence) string { return in(tag).Sentences.say(s) }

func (t sentences) say(s audit.Sentence) string {
	format, ok := t.Formats[s.Code]
	if !ok {
		return s.String()
	}
	params := make([]any, len(s.Params))
	for i, param := range s.Params {
		params[i] = t.translate(param)
	}
	return fmt.Sprintf(format, params...)
}

func (t sentences) translate(param any) any {
	switch p := param.(type) {
	case audit.Sentence:
		return t.say(p)
	case audit.Count:
		return t.count(p)
	case audit.List:
		return t.join(p)
	case election.Stage:
		if text, ok := t.Stages[p.String()]; ok {
			return text
		}
	case error:
		return t.reason(p)
	}
	return param
}

func (t sentences) count(c audit.Count) string {
	forms, ok := t.Nouns[c.Noun]
	switch {
	case !ok:
		return c.String()
	case c.N == 1:
		return "1 " + forms[0]
	}
	return fmt.Sprintf("%d %s", c.N, forms[1])
}

func (t sentences) join(l audit.List) string {
	rows := make([]string, len(l.Rows))
	for i, row := range l.Rows {
		rows[i] = t.say(row)
	}
	if l.More > 0 {
		rows = append(rows, fmt.Sprintf(t.More, l.More))
	}
	return strings.Join(rows, ", ")
}

// reason is why a proof does not hold, without where in the computation. An unknown error keeps its own text.
func (t sentences) reason(err error) string {
	for _, known := range reasons {
		if text, ok := t.Reasons[known.key]; ok && errors.Is(err, known.err) {
			return text
		}
	}
	return err.Error()
}
