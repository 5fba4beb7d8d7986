package roll

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

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
	// Language is how the person is written to, empty for the office's own.
	Language string
	// Strike is the striking off under way, Struck one that is done; nil if there is none.
	Strike *Strike
	Struck *Struck
}

const voterColumns = `v.id, v.member, v.name, v.email, v.state, v.address, v.number, v.invited_at,
	COALESCE(p.email, ''), COALESCE(c.email, ''), r.id, r.reason, r.state, r.address, COALESCE(o.email, ''), r.error,
	v.language, v.struck_at, v.struck_by, v.struck_reason, t.id, t.reason, t.state, COALESCE(u.email, ''), t.error`

// The open re-keying and striking off and the registrars' e-mails come along; a person has at most one of each.
const voterTables = ` FROM voters v LEFT JOIN accounts p ON p.id = v.proposed_by LEFT JOIN accounts c ON c.id = v.approved_by
	LEFT JOIN rekeys r ON r.voter = v.id AND r.state IN ('opened', 'proven', 'confirmed') LEFT JOIN accounts o ON o.id = r.opened_by
	LEFT JOIN strikes t ON t.voter = v.id AND t.state IN ('opened', 'confirmed') LEFT JOIN accounts u ON u.id = t.opened_by`

func scanVoter(row interface{ Scan(...any) error }) (Voter, error) {
	var v Voter
	var invited int64
	var address, rekeyID, reason, rekeyState, rekeyAddress, rekeyError sql.NullString
	var number sql.NullInt64
	var rekey Rekey
	var struckAt int64
	var struck Struck
	var strikeID, strikeReason, strikeState, strikeError sql.NullString
	var strike Strike
	err := row.Scan(&v.ID, &v.Member, &v.Name, &v.Email, &v.State, &address, &number, &invited,
		&v.ProposedBy, &v.ApprovedBy, &rekeyID, &reason, &rekeyState, &rekeyAddress, &rekey.OpenedBy, &rekeyError,
		&v.Language, &struckAt, &struck.By, &struck.Reason, &strikeID, &strikeReason, &strikeState, &strike.OpenedBy, &strikeError)
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
	if strikeID.Valid {
		strike.ID, strike.Reason, strike.State, strike.Error = strikeID.String, strikeReason.String, strikeState.String, strikeError.String
		v.Strike = &strike
	}
	if struckAt != 0 {
		struck.At = store.FromMillis(struckAt)
		v.Struck = &struck
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

// RekeyState is how far a re-keying has come.
type RekeyState string

// The states of a re-keying, in order; it ends as done or cancelled.
const (
	RekeyOpened    RekeyState = "opened"    // by a registrar, with the reason
	RekeyProven    RekeyState = "proven"    // the voter has proven a new address
	RekeyConfirmed RekeyState = "confirmed" // by another registrar; the worker sends it
	RekeyDone      RekeyState = "done"      // the chain has it
	RekeyCancelled RekeyState = "cancelled"
)

// Rekey gives a number to a new address after a lost key. That the number has voted is remembered by the elections.
type Rekey struct {
	ID       string
	Voter    string
	Reason   string
	State    RekeyState
	OpenedBy string          // e-mail of the registrar
	Address  *common.Address // the new one; nil before it is proven
	Error    string          // why the last attempt to send it failed
}

// Strike is the striking off of somebody enrolled, under way: it takes two registrars, and the chain.
type Strike struct {
	ID       string
	Reason   string
	State    string // opened or confirmed
	OpenedBy string // e-mail of the registrar
	Error    string // why the last attempt to send it failed
}

// Struck says that somebody was struck off.
type Struck struct {
	At     time.Time
	By     string // e-mail of the registrar
	Reason string
}
