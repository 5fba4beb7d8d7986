package member

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
	"psephos/election"
)

// ElectionSummary is one row of a list of elections.
type ElectionSummary struct {
	Address string            `json:"address"`
	Title   map[string]string `json:"title"`
	Mode    string            `json:"mode"`
	Phase   string            `json:"phase"`
	Opening string            `json:"opening"`
	Closing string            `json:"closing"`
	Ballots int32             `json:"ballots"`
	Voters  int32             `json:"voters"`
	// Voted says that the wallet's number has voted, by the chain.
	Voted bool `json:"voted"`
	// Receipt is the state of the ballot that was cast from here, or "".
	Receipt string `json:"receipt"`
}

// Option is one answer to a question. Texts are by language tag.
type Option struct {
	Title map[string]string `json:"title"`
}

// Question is one contest of a ballot. Texts are by language tag.
type Question struct {
	Title       map[string]string `json:"title"`
	Description map[string]string `json:"description"`
	Options     []Option          `json:"options"`
	// Blank is the index of the option that is a blank vote, or -1.
	Blank int32 `json:"blank"`
}

// Summarise reads what everybody sees of an election; Voted and Receipt are left for those who know a voter.
func Summarise(ctx context.Context, e *election.Election) (ElectionSummary, error) {
	phase, err := e.Phase(ctx)
	if err != nil {
		return ElectionSummary{}, err
	}
	closing, err := e.Closing(ctx)
	if err != nil {
		return ElectionSummary{}, err
	}
	turnout, err := e.Turnout(ctx)
	if err != nil {
		return ElectionSummary{}, err
	}
	return ElectionSummary{
		Address: e.Address.Hex(), Title: e.Metadata.Title.Shown(), Mode: e.Mode.String(), Phase: phase.String(),
		Opening: Moment(e.Parameters.Opening), Closing: closing.UTC().Format(time.RFC3339),
		Ballots: int32(turnout.Ballots), Voters: int32(turnout.Voters), //nolint:gosec // a roll has at most 2^31 voters
	}, nil
}

// Broken says that an error is an election's own fault, which must not hide the others of a list.
func Broken(err error) bool {
	if err == nil {
		return false
	}
	code := refusal.Code(err)
	return code == "chain.texts" || code == "chain.notFound" || code == "election.otherRoll"
}

// ParseAddress reads the address of an election or a board that the page gives back.
func ParseAddress(text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, refusal.New("election.address")
	}
	return common.HexToAddress(text), nil
}

// Moment writes a time of the chain, in seconds since 1970, as RFC 3339.
func Moment(seconds uint64) string {
	return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) //nolint:gosec // a time in this age
}

// Counts are votes per question and option as the page takes them; empty, not nil, if there are none.
func Counts(counts [][]uint64) [][]int32 {
	all := make([][]int32, len(counts))
	for i, question := range counts {
		all[i] = make([]int32, len(question))
		for j, votes := range question {
			all[i][j] = int32(votes) //nolint:gosec // at most one vote per voter
		}
	}
	return all
}
