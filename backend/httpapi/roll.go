package httpapi

import (
	"context"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/auth"
	"psephos/backend/roll"
)

// ImportRowError says why a row was left out.
type ImportRowError struct {
	Line   int               `json:"line" doc:"Line of the file on which the row begins, from 1."`
	Code   string            `json:"code" example:"id_twice" doc:"Stable identifier of the reason."`
	Params map[string]string `json:"params,omitempty" doc:"The values that the reason names, for a sentence in another language."`
	Reason string            `json:"reason" doc:"A sentence in English."`
}

// VoterInfo is one person on the roll as registrars see them.
type VoterInfo struct {
	ID         string     `json:"id"`
	Member     string     `json:"member" doc:"The organisation's own identifier."`
	Name       string     `json:"name"`
	Email      string     `json:"email"`
	State      roll.State `json:"state" enum:"imported,invited,registered,addressProven,approved,enrolled"`
	Address    string     `json:"address,omitempty"`
	Number     *uint32    `json:"number,omitempty"`
	Invited    *time.Time `json:"invited,omitempty"`
	ProposedBy string     `json:"proposedBy,omitempty" doc:"E-mail of the registrar who proposed approval."`
	ApprovedBy string     `json:"approvedBy,omitempty" doc:"E-mail of the registrar who confirmed it."`
	Rekey      *RekeyInfo `json:"rekey,omitempty"`

	Language string      `json:"language,omitempty" doc:"In which the person is written to; absent for the office's own."`
	Strike   *StrikeInfo `json:"strike,omitempty" doc:"Striking off that is under way."`
	Struck   *StruckInfo `json:"struck,omitempty" doc:"Present if the person was struck off."`
}

// RekeyInfo is a re-keying under way.
type RekeyInfo struct {
	State    roll.RekeyState `json:"state" enum:"opened,proven,confirmed"`
	Reason   string          `json:"reason"`
	OpenedBy string          `json:"openedBy"`
	Address  string          `json:"address,omitempty" doc:"The new address, once the voter has proven it. It stays until the re-keying ends."`
	Error    string          `json:"error,omitempty" doc:"Why it is not on the chain yet."`
}

// VoterList is one page of people.
type VoterList struct {
	Voters []VoterInfo `json:"voters"`
	Next   string      `json:"next,omitempty" doc:"Cursor of the next page; absent on the last, and in another order than that of import."`
	Total  int         `json:"total" doc:"Everybody the filters select, whatever the page."`
}

// Funnel counts the people in each state.
type Funnel struct {
	Imported      int `json:"imported"`
	Invited       int `json:"invited"`
	Registered    int `json:"registered"`
	AddressProven int `json:"addressProven"`
	Approved      int `json:"approved"`
	Enrolled      int `json:"enrolled"`
	Total         int `json:"total"`
	Proposed      int `json:"proposed" doc:"Of those whose address is proven: waiting for a second registrar."`
	Struck        int `json:"struck" doc:"Struck off; counted nowhere else."`

	Elections      []Participation `json:"elections"`
	ElectionsError string          `json:"electionsError,omitempty" doc:"Why elections cannot be told at the moment."`
	ElectionsCode  string          `json:"electionsCode,omitempty" example:"chain_unavailable" doc:"Stable identifier of electionsError."`
}

// Invitations names the people to invite; none means everybody who was not invited yet.
type Invitations struct {
	Voters []string `json:"voters,omitempty" maxItems:"5000" doc:"Keys of people; left out: all not invited yet."`
}

// InvitationsWritten says how many mail files were written.
type InvitationsWritten struct {
	Written int `json:"written"`
}

// Selection names people.
type Selection struct {
	Voters []string `json:"voters" minItems:"1" maxItems:"5000" doc:"Keys of people."`
}

// Confirmation names people, and the addresses that were compared with them.
type Confirmation struct {
	Voters    []string          `json:"voters" minItems:"1" maxItems:"5000" doc:"Keys of people."`
	Addresses map[string]string `json:"addresses" doc:"By key of the person: the address that was on the registrar's screen. Whoever has another one by now, or is left out here, is refused (address_changed)."`
}

// seen are the addresses that were compared. Text that is no address counts as none.
func (c Confirmation) seen() map[string]common.Address {
	seen := map[string]common.Address{}
	for voter, text := range c.Addresses {
		if common.IsHexAddress(text) {
			seen[voter] = common.HexToAddress(text)
		}
	}
	return seen
}

// Decisions says for whom a step of approval was taken.
type Decisions struct {
	Done    []string  `json:"done"`
	Refused []Refusal `json:"refused"`
}

// Refusal says why somebody was left out.
type Refusal struct {
	Voter  string `json:"voter"`
	Code   string `json:"code"`
	Reason string `json:"reason"`
}

// RekeyReason opens a re-keying.
type RekeyReason struct {
	Reason string `json:"reason" maxLength:"2000" doc:"5 to 500 characters, kept in the activity log."`
}

type voterPath struct {
	ID string `path:"id" maxLength:"64" doc:"Key of the person."`
}

// seenAddress names a person, and the address that the second registrar has seen and compared.
type seenAddress struct {
	ID      string `path:"id" maxLength:"64" doc:"Key of the person."`
	Address string `query:"address" required:"true" pattern:"^0x[0-9a-fA-F]{40}$" patternDescription:"address" doc:"The address on the registrar's screen: of a re-keying the new one, of a striking off the person's own. Any other is refused (address_changed)."`
}

type voterOutput struct{ Body VoterInfo }

func voterInfo(v roll.Voter) VoterInfo {
	info := VoterInfo{
		ID: v.ID, Member: v.Member, Name: v.Name, Email: v.Email, State: v.State, Address: hexAddress(v.Address),
		Number: v.Number, ProposedBy: v.ProposedBy, ApprovedBy: v.ApprovedBy,
	}
	if !v.Invited.IsZero() {
		info.Invited = &v.Invited
	}
	if r := v.Rekey; r != nil {
		info.Rekey = &RekeyInfo{r.State, r.Reason, r.OpenedBy, hexAddress(r.Address), r.Error}
	}
	info.Language = v.Language
	if t := v.Strike; t != nil {
		info.Strike = &StrikeInfo{t.State, t.Reason, t.OpenedBy, t.Error}
	}
	if t := v.Struck; t != nil {
		info.Struck = &StruckInfo{t.At, t.By, t.Reason}
	}
	return info
}

func (a *api) rollRoutes() {
	a.importRoutes()
	a.peopleRoutes()
	a.invitationRoutes()
	a.approvalRoutes()
	a.rekeyRoutes()
}

func (a *api) invitationRoutes() {
	op := operation(http.MethodPost, "/roll/invitations", "invite", "roll", "Write invitations with one-time codes")
	op.Description = "Queued as mail, or written to the office's outbox. Somebody invited again gets a new code, and the old one ends."
	op.MaxBodyBytes = maxBulk
	register(a, op, func(ctx context.Context, in *struct{ Body Invitations }) (*struct{ Body InvitationsWritten }, error) {
		written, err := a.Roll.Invite(ctx, actor(ctx), in.Body.Voters)
		return &struct{ Body InvitationsWritten }{InvitationsWritten{len(written)}}, err
	}, auth.Registrar)
}

type decisionsOutput struct{ Body Decisions }

func decisions(d roll.Decision) *decisionsOutput {
	out := Decisions{Done: d.Done, Refused: make([]Refusal, len(d.Refused))}
	for i, r := range d.Refused {
		out.Refused[i] = Refusal{r.Voter, r.Err.Code, r.Err.Message}
	}
	return &decisionsOutput{out}
}

func (a *api) approvalRoutes() {
	op := operation(http.MethodPost, "/roll/approvals", "propose", "roll", "Propose people for the roll")
	op.Description = "First of two registrars. Keeps the address that the person has proven. If nobody can be proposed, the first reason is the answer."
	op.MaxBodyBytes = maxBulk
	register(a, op, func(ctx context.Context, in *struct{ Body Selection }) (*decisionsOutput, error) {
		d, err := a.Roll.Propose(ctx, actor(ctx), in.Body.Voters)
		return decisions(d), err
	}, auth.Registrar)

	op = operation(http.MethodPost, "/roll/approvals/confirm", "confirm", "roll", "Confirm what another registrar proposed")
	op.Description = "Second of two registrars. What is confirmed is the address that was proposed, if it is the one that was seen. If nobody can be confirmed, the first reason is the answer."
	op.MaxBodyBytes = 2 * maxBulk
	register(a, op, func(ctx context.Context, in *struct{ Body Confirmation }) (*decisionsOutput, error) {
		d, err := a.Roll.Confirm(ctx, actor(ctx), in.Body.Voters, in.Body.seen())
		return decisions(d), err
	}, auth.Registrar)
}

type rekeyInput struct {
	ID   string `path:"id" maxLength:"64" doc:"Key of the person."`
	Body RekeyReason
}

func (a *api) rekeyRoutes() {
	op := operation(http.MethodPost, "/roll/voters/{id}/rekey", "openRekey", "roll", "Begin to give a lost key's number to a new address")
	op.Description = "First of two registrars. The voter can then prove one new address."
	register(a, op, func(ctx context.Context, in *rekeyInput) (*voterOutput, error) {
		v, err := a.Roll.OpenRekey(ctx, actor(ctx), in.ID, in.Body.Reason)
		return &voterOutput{voterInfo(v)}, err
	}, auth.Registrar)

	op = operation(http.MethodPost, "/roll/voters/{id}/rekey/confirm", "confirmRekey", "roll", "Confirm the new address of a re-keying")
	op.Description = "Second of two registrars. The office then writes it to the chain."
	register(a, op, func(ctx context.Context, in *seenAddress) (*voterOutput, error) {
		v, err := a.Roll.ConfirmRekey(ctx, actor(ctx), in.ID, common.HexToAddress(in.Address))
		return &voterOutput{voterInfo(v)}, err
	}, auth.Registrar)

	op = operation(http.MethodDelete, "/roll/voters/{id}/rekey", "cancelRekey", "roll", "Cancel a re-keying that is not confirmed yet")
	op.DefaultStatus = http.StatusOK
	register(a, op, func(ctx context.Context, in *voterPath) (*voterOutput, error) {
		v, err := a.Roll.CancelRekey(ctx, actor(ctx), in.ID)
		return &voterOutput{voterInfo(v)}, err
	}, auth.Registrar)
}
