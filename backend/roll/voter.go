package roll

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/text/unicode/norm"

	"psephos/backend/store"
)

// Voter is one person on the roll.
type Voter struct {
	ID      string
	Member  string // the organisation's identifier
	Name    string
	Email   string
	State   State
	Address *common.Address // as proven; nil before
	Number  *uint32         // on the chain's roll; nil before
	// Invited is when the last invitation was written; zero before.
	Invited time.Time
	// ProposedBy and ApprovedBy are the e-mails of the registrars; empty before.
	ProposedBy string
	ApprovedBy string
	// Rekey is the re-keying under way, nil if there is none.
	Rekey *Rekey
}

const voterColumns = `v.id, v.member, v.name, v.email, v.state, v.address, v.number, v.invited_at,
	COALESCE(p.email, ''), COALESCE(c.email, ''), r.id, r.reason, r.state, r.address, COALESCE(o.email, ''), r.error`

// The open re-keying and the registrars' e-mails come along; a person has at most one of each.
const voterTables = ` FROM voters v LEFT JOIN accounts p ON p.id = v.proposed_by LEFT JOIN accounts c ON c.id = v.approved_by
	LEFT JOIN rekeys r ON r.voter = v.id AND r.state IN ('opened', 'proven', 'confirmed') LEFT JOIN accounts o ON o.id = r.opened_by`

func scanVoter(row interface{ Scan(...any) error }) (Voter, error) {
	var v Voter
	var invited int64
	var address, rekeyID, reason, rekeyState, rekeyAddress, rekeyError sql.NullString
	var number sql.NullInt64
	var rekey Rekey
	err := row.Scan(&v.ID, &v.Member, &v.Name, &v.Email, &v.State, &address, &number, &invited,
		&v.ProposedBy, &v.ApprovedBy, &rekeyID, &reason, &rekeyState, &rekeyAddress, &rekey.OpenedBy, &rekeyError)
	v.Address, v.Invited = parseAddress(address), store.FromMillis(invited)
	if number.Valid {
		n := uint32(number.Int64)
		v.Number = &n
	}
	if rekeyID.Valid {
		rekey.ID, rekey.Voter, rekey.Reason, rekey.State = rekeyID.String, v.ID, reason.String, RekeyState(rekeyState.String)
		rekey.Address, rekey.Error = parseAddress(rekeyAddress), rekeyError.String
		v.Rekey = &rekey
	}
	return v, err
}

// formatAddress is an address as the database keeps it.
func formatAddress(a common.Address) string { return strings.ToLower(a.Hex()) }

func parseAddress(s sql.NullString) *common.Address {
	if !s.Valid {
		return nil
	}
	a := common.HexToAddress(s.String)
	return &a
}

// Voter is the person with a key; ErrNoVoter if there is none.
func (s *Service) Voter(ctx context.Context, id string) (Voter, error) {
	return findVoter(ctx, s.DB, id)
}

func findVoter(ctx context.Context, q store.Queryer, id string) (Voter, error) {
	v, err := scanVoter(q.QueryRowContext(ctx, `SELECT `+voterColumns+voterTables+` WHERE v.id = $1`, id))
	if store.IsNone(err) {
		return Voter{}, ErrNoVoter
	}
	if err != nil {
		return Voter{}, fmt.Errorf("read a person of the roll: %w", err)
	}
	return v, nil
}

// Filter selects people. Zero fields select everybody.
type Filter struct {
	State State
	// Query is looked for in name, e-mail and member identifier, whatever its case.
	Query string
	// After is the key of the last person of the page before.
	After string
	Limit int
}

// MaxPage is the most people one call of Voters returns.
const MaxPage = 500

// Voters lists people in the order of their import and the key to go on after, empty at the end.
func (s *Service) Voters(ctx context.Context, f Filter) ([]Voter, string, error) {
	if f.State != "" && !slices.Contains(States, f.State) {
		return nil, "", ErrState
	}
	if f.Limit <= 0 || f.Limit > MaxPage {
		f.Limit = MaxPage
	}
	rows, err := s.DB.QueryContext(ctx, `SELECT `+voterColumns+voterTables+`
		WHERE v.id > $1 AND ($2 = '' OR v.state = $2) AND v.search LIKE $3 ESCAPE '!' ORDER BY v.id LIMIT $4`,
		f.After, string(f.State), "%"+escapeLike(fold(f.Query))+"%", f.Limit+1)
	if err != nil {
		return nil, "", fmt.Errorf("list the roll: %w", err)
	}
	defer rows.Close()
	voters := []Voter{}
	for rows.Next() {
		v, err := scanVoter(rows)
		if err != nil {
			return nil, "", fmt.Errorf("list the roll: %w", err)
		}
		voters = append(voters, v)
	}
	if err := rows.Err(); err != nil {
		return nil, "", fmt.Errorf("list the roll: %w", err)
	}
	if len(voters) <= f.Limit {
		return voters, "", nil
	}
	return voters[:f.Limit], voters[f.Limit-1].ID, nil
}

// fold makes text comparable: compatibility composed and lower-case.
func fold(s string) string { return strings.ToLower(norm.NFKC.String(strings.TrimSpace(s))) }

func escapeLike(s string) string {
	return strings.NewReplacer("!", "!!", "%", "!%", "_", "!_").Replace(s)
}

// Funnel counts the people in each state.
func (s *Service) Funnel(ctx context.Context) (map[State]int, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT state, COUNT(*) FROM voters GROUP BY state`)
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
