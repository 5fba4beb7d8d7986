package roll

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"psephos/backend/store"

	"github.com/ethereum/go-ethereum/common"
)

// Filter selects people. Zero fields select everybody who is not struck off.
type Filter struct {
	State State
	// Query is looked for in name, e-mail and member identifier, whatever its case.
	Query string
	// Struck selects people who were struck off instead of the others.
	Struck bool
	// Unconfirmed selects people with a re-keying or a striking off that waits for the second registrar.
	Unconfirmed bool
	// Election and Voted select those who can vote in an election and have, or have not.
	Election common.Address
	Voted    *bool

	// Sort is the order: member, name, email, state or invited; empty is the order of import. With a cursor it must be empty.
	Sort       string
	Descending bool
	Offset     int
	// After is the key of the last person of the page before.
	After string
	Limit int
}

// MaxPage is the most people one page has.
const MaxPage = 500

// sortColumns are the orders of Filter.Sort.
var sortColumns = map[string]string{
	"": "v.id", "member": "v.member", "name": "v.search", "email": "v.email", "invited": "v.invited_at",
	"state": `CASE v.state WHEN 'imported' THEN 0 WHEN 'invited' THEN 1 WHEN 'registered' THEN 2 WHEN 'addressProven' THEN 3
		WHEN 'approved' THEN 4 ELSE 5 END`,
}

// Page is some people of a list.
type Page struct {
	Voters []Voter
	// Next is the key to go on after, empty at the end and in another order than that of import.
	Next string
	// Total counts everybody the filter selects, whatever the page.
	Total int
}

// Voters lists people in the order of their import and the key to go on after, empty at the end.
func (s *Service) Voters(ctx context.Context, f Filter) ([]Voter, string, error) {
	page, err := s.List(ctx, f)
	return page.Voters, page.Next, err
}

// List is one page of the people whom a filter selects.
func (s *Service) List(ctx context.Context, f Filter) (Page, error) {
	order, known := sortColumns[f.Sort]
	if f.State != "" && !slices.Contains(States, f.State) || !known || f.Offset < 0 {
		return Page{}, ErrState
	}
	if f.Limit <= 0 || f.Limit > MaxPage {
		f.Limit = MaxPage
	}
	if f.Descending {
		order += " DESC"
	}
	if f.Voted != nil {
		return s.listByVote(ctx, f, order)
	}
	q := f.where()
	var page Page
	if err := s.DB.QueryRowContext(ctx, `SELECT COUNT(*) FROM voters v WHERE `+q.text(), q.args...).Scan(&page.Total); err != nil {
		return Page{}, fmt.Errorf("count the roll: %w", err)
	}
	if f.After != "" {
		q.and("v.id > ?", f.After)
	}
	tail := q.param(" ORDER BY "+order+", v.id LIMIT ?", f.Limit+1) + q.param(" OFFSET ?", f.Offset)
	var err error
	if page.Voters, err = s.queryVoters(ctx, q.text()+tail, q.args...); err != nil {
		return Page{}, err
	}
	if len(page.Voters) > f.Limit {
		page.Voters = page.Voters[:f.Limit]
		if f.Sort == "" && !f.Descending {
			page.Next = page.Voters[f.Limit-1].ID
		}
	}
	return page, nil
}

// conditions are those of a statement, with their arguments in order.
type conditions struct {
	parts []string
	args  []any
}

// param is text with its question mark replaced by the next placeholder.
func (c *conditions) param(text string, arg any) string {
	c.args = append(c.args, arg)
	return strings.Replace(text, "?", fmt.Sprintf("$%d", len(c.args)), 1)
}

func (c *conditions) and(text string, arg any) { c.parts = append(c.parts, c.param(text, arg)) }

func (c *conditions) text() string { return strings.Join(c.parts, " AND ") }

func (f Filter) where() *conditions {
	c := &conditions{}
	c.and("(v.struck_at <> 0) = (? <> 0)", store.Flag(f.Struck))
	if f.State != "" {
		c.and("v.state = ?", string(f.State))
	}
	if f.Unconfirmed {
		c.parts = append(c.parts, `(EXISTS (SELECT 1 FROM rekeys r WHERE r.voter = v.id AND r.state = 'proven')
			OR EXISTS (SELECT 1 FROM strikes k WHERE k.voter = v.id AND k.state = 'opened'))`)
	}
	if f.Query != "" {
		c.and("v.search LIKE ? ESCAPE '!'", "%"+escapeLike(fold(f.Query))+"%")
	}
	return c
}

func (s *Service) queryVoters(ctx context.Context, where string, args ...any) ([]Voter, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT `+voterColumns+voterTables+` WHERE `+where, args...)
	if err != nil {
		return nil, fmt.Errorf("list the roll: %w", err)
	}
	defer rows.Close()
	voters := []Voter{}
	for rows.Next() {
		v, err := scanVoter(rows)
		if err != nil {
			return nil, fmt.Errorf("list the roll: %w", err)
		}
		voters = append(voters, v)
	}
	return voters, rows.Err()
}

// listByVote reads the keys of everybody who could be meant and keeps those whom the chain says are.
func (s *Service) listByVote(ctx context.Context, f Filter, order string) (Page, error) {
	ids, err := s.idsByVote(ctx, f, order)
	if err != nil {
		return Page{}, err
	}
	page := Page{Voters: []Voter{}, Total: len(ids)}
	ids = ids[min(f.Offset, len(ids)):]
	ids = ids[:min(f.Limit, len(ids))]
	if len(ids) == 0 {
		return page, nil
	}
	c := &conditions{}
	marks := make([]string, len(ids))
	place := map[string]int{}
	for i, id := range ids {
		marks[i], place[id] = c.param("?", id), i
	}
	if page.Voters, err = s.queryVoters(ctx, "v.id IN ("+strings.Join(marks, ", ")+")", c.args...); err != nil {
		return Page{}, err
	}
	slices.SortFunc(page.Voters, func(a, b Voter) int { return place[a.ID] - place[b.ID] })
	return page, nil
}

// idsByVote are the keys of those who can vote in f.Election and have, or have not, in an order.
func (s *Service) idsByVote(ctx context.Context, f Filter, order string) ([]string, error) {
	if s.Votes == nil {
		return nil, ErrNoElection
	}
	marks, err := s.Votes.Voted(ctx, f.Election)
	if err != nil {
		return nil, s.chainError(ctx, err)
	}
	q := f.where()
	rows, err := s.DB.QueryContext(ctx, `SELECT v.id, v.number FROM voters v WHERE v.number IS NOT NULL AND `+q.text()+` ORDER BY `+order+`, v.id`, q.args...)
	if err != nil {
		return nil, fmt.Errorf("list the roll: %w", err)
	}
	defer rows.Close()
	var ids []string
	for rows.Next() {
		var id string
		var number uint32
		if err := rows.Scan(&id, &number); err != nil {
			return nil, fmt.Errorf("list the roll: %w", err)
		}
		if marks.Eligible(number) && marks.Has(number) == *f.Voted {
			ids = append(ids, id)
		}
	}
	return ids, rows.Err()
}

func escapeLike(s string) string {
	return strings.NewReplacer("!", "!!", "%", "!%", "_", "!_").Replace(s)
}

// Funnel counts the people in each state who are not struck off.
func (s *Service) Funnel(ctx context.Context) (map[State]int, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT state, COUNT(*) FROM voters WHERE struck_at = 0 GROUP BY state`)
	if err != nil {
		return nil, fmt.Errorf("count the roll: %w", err)
	}
	defer rows.Close()
	funnel := map[State]int{}
	for _, state := range States {
		funnel[state] = 0
	}
	for rows.Next() {
		var state State
		var n int
		if err := rows.Scan(&state, &n); err != nil {
			return nil, fmt.Errorf("count the roll: %w", err)
		}
		funnel[state] = n
	}
	return funnel, rows.Err()
}

// Waiting counts people beside the funnel: proposed and waiting for the second registrar, and struck off.
func (s *Service) Waiting(ctx context.Context) (proposed, struck int, err error) {
	var p, k sql.NullInt64
	err = s.DB.QueryRowContext(ctx, `SELECT SUM(CASE WHEN state = 'addressProven' AND proposed_by <> '' AND struck_at = 0 THEN 1 ELSE 0 END),
		SUM(CASE WHEN struck_at <> 0 THEN 1 ELSE 0 END) FROM voters`).Scan(&p, &k)
	if err != nil {
		return 0, 0, fmt.Errorf("count the roll: %w", err)
	}
	return int(p.Int64), int(k.Int64), nil
}
