package organiser

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/election"
)

// CeremonyView is how far the key ceremony of a draft's trustees has come.
type CeremonyView struct {
	Board string `json:"board"`
	// Stage is "registering", "dealing", "confirming", "ready" or "aborted".
	Stage     string `json:"stage"`
	Threshold int32  `json:"threshold"`
	// Deadline ends the present round; "" if there is none. Overdue says that it has passed: the board has to be replaced.
	Deadline string         `json:"deadline"`
	Overdue  bool           `json:"overdue"`
	Trustees []TrusteeState `json:"trustees"`
}

// TrusteeState is how far one trustee has come.
type TrusteeState struct {
	Name       string `json:"name"`
	Address    string `json:"address"`
	Registered bool   `json:"registered"`
	Dealt      bool   `json:"dealt"`
	Confirmed  bool   `json:"confirmed"`
	// Missing says that the present round waits for this trustee.
	Missing bool `json:"missing"`
}

// Ceremony reads the board of a draft.
func (o *Organiser) Ceremony(id string) (_ CeremonyView, err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.ceremony", &err)
	d, err := r.draft(id)
	if err != nil {
		return CeremonyView{}, err
	}
	if d.Board == "" {
		return CeremonyView{}, refusal.New("organiser.noBoard")
	}
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	board, err := r.board(ctx, d)
	if err != nil {
		return CeremonyView{}, err
	}
	status, err := board.Status(ctx)
	if err != nil {
		return CeremonyView{}, err
	}
	return showCeremony(d, board, status), nil
}

// board opens the board that a draft names.
func (r *Room) board(ctx context.Context, d ElectionDraft) (*election.Board, error) {
	nodes, err := r.config.Members.Chain(ctx, d.Organisation)
	if err != nil {
		return nil, err
	}
	return election.OpenBoard(ctx, nodes, common.HexToAddress(d.Board))
}

func showCeremony(d ElectionDraft, board *election.Board, status election.BoardStatus) CeremonyView {
	view := CeremonyView{
		Board: board.Address.Hex(), Stage: status.Stage.String(), Threshold: int32(board.Threshold), //nolint:gosec // at most 16
		Overdue: status.Overdue, Trustees: []TrusteeState{},
	}
	if status.Deadline != 0 {
		view.Deadline = member.Moment(status.Deadline)
	}
	names := map[common.Address]string{}
	for _, t := range d.Trustees {
		names[common.HexToAddress(t.Address)] = t.Name
	}
	for _, t := range status.Trustees {
		done := map[election.Stage]bool{
			election.StageRegistering: t.Registered, election.StageDealing: t.Dealt, election.StageConfirming: t.Confirmed,
			election.StageReady: true, election.StageAborted: true,
		}
		view.Trustees = append(view.Trustees, TrusteeState{
			Name: names[t.Address], Address: t.Address.Hex(), Registered: t.Registered, Dealt: t.Dealt, Confirmed: t.Confirmed,
			Missing: !done[status.Stage],
		})
	}
	return view
}

// NewBoard takes the board out of a draft, such as one whose ceremony failed, so that the trustees can be changed and another board can be
// created. The old one stays on the chain, unused.
func (o *Organiser) NewBoard(id string) (_ ElectionDraft, err error) {
	defer refusal.Guard(o.room.config.Log, "organiser.newBoard", &err)
	return o.room.change(id, func(d *ElectionDraft) error {
		d.Board = ""
		return nil
	})
}
