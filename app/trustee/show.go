package trustee

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/election"
)

// secretElection is a secret election of an organisation; "trustee.openBallot" if it is an open one.
func secretElection(ctx context.Context, c *member.Connection, address common.Address) (*election.Election, error) {
	e, err := c.Election(ctx, address)
	if err == nil && e.Mode != election.ModeSecret {
		err = refusal.New("trustee.openBallot")
	}
	return e, err
}

func (r *Room) showBoard(ctx context.Context, c *member.Connection, board *election.Board, elections []*election.Election) (Board, error) {
	status, err := board.Status(ctx)
	if err != nil {
		return Board{}, err
	}
	vault, err := r.config.Members.Vault()
	if err != nil {
		return Board{}, err
	}
	index, _ := board.IndexOf(vault.Address())
	shown := Board{
		Address: board.Address.Hex(), Index: int32(index), Threshold: int32(board.Threshold), //nolint:gosec // at most 16
		Stage: status.Stage.String(), Elections: []Election{},
	}
	if status.Deadline != 0 {
		shown.Deadline = member.Moment(status.Deadline)
	}
	for _, one := range status.Trustees {
		shown.Members = append(shown.Members, trusteeMember(one, status.Stage, index))
	}
	shown.Task = ceremonyTask(status, status.Trustees[index-1])
	shown.Pending, shown.Problem = r.pending(c, board.Address)
	if status.Stage == election.StageAborted {
		record, err := board.Record(ctx, nil)
		if err != nil {
			return Board{}, err
		}
		shown.Dealer, shown.Complainer = int32(record.Dealer), int32(record.Complainer) //nolint:gosec // at most 16
	}
	for _, e := range slices.Backward(elections) {
		if e.Parameters.Board != board.Address {
			continue
		}
		one, err := r.showElection(ctx, c, board, e)
		if err != nil {
			return Board{}, err
		}
		shown.Elections = append(shown.Elections, one)
	}
	return shown, nil
}

func trusteeMember(m election.TrusteeStatus, stage election.Stage, own int) Member {
	rounds := []bool{m.Registered, m.Dealt, m.Confirmed}
	shown := Member{Index: int32(m.Index), Address: m.Address.Hex(), Own: m.Index == own} //nolint:gosec // at most 16
	for _, done := range rounds {
		if done {
			shown.Steps++
		}
	}
	shown.Done = stage == election.StageReady || int(stage) < len(rounds) && rounds[stage]
	return shown
}

// ceremonyTask is what a trustee has to do in the present round.
func ceremonyTask(status election.BoardStatus, me election.TrusteeStatus) string {
	switch {
	case status.Stage >= election.StageReady:
		return "none"
	case status.Overdue:
		return "late"
	case status.Stage == election.StageRegistering && !me.Registered:
		return string(election.TaskRegister)
	case status.Stage == election.StageDealing && !me.Dealt:
		return string(election.TaskDeal)
	case status.Stage == election.StageConfirming && !me.Confirmed:
		return string(election.TaskConfirm)
	}
	return string(election.TaskWait)
}

func (r *Room) showElection(ctx context.Context, c *member.Connection, board *election.Board, e *election.Election) (Election, error) {
	phase, err := e.Phase(ctx)
	if err != nil {
		return Election{}, err
	}
	closing, err := e.Closing(ctx)
	if err != nil {
		return Election{}, err
	}
	ballots, err := e.BallotCount(ctx, nil)
	if err != nil {
		return Election{}, err
	}
	shown := Election{
		Address: e.Address.Hex(), Title: e.Metadata.Title.Shown(), Phase: phase.String(), Closing: member.Moment(uint64(closing.Unix())), //nolint:gosec // after 1970
		Ballots: int32(ballots), Needed: int32(board.Threshold), Shares: []int32{}, //nolint:gosec // a roll has at most 2^31 voters
	}
	shown.Pending, shown.Problem = r.pending(c, e.Address)
	switch phase {
	case election.PhaseAnnounced, election.PhaseOpen:
		shown.Task = "early"
		return shown, nil
	case election.PhaseClosed:
	default:
		shown.Task = "none"
		return shown, nil
	}
	vault, err := r.config.Members.Vault()
	if err != nil {
		return Election{}, err
	}
	index, own := board.IndexOf(vault.Address())
	published, err := e.Shares(ctx, nil)
	if err != nil {
		return Election{}, err
	}
	for _, share := range published {
		shown.Shares = append(shown.Shares, int32(share.Trustee)) //nolint:gosec // at most 16
		shown.Own = shown.Own || own && share.Trustee == index
	}
	final, err := e.ClosedForGood(ctx)
	if err != nil {
		return Election{}, err
	}
	shown.Task = decryptionTask(shown, final, own)
	return shown, nil
}

// decryptionTask is what is to be done for a closed election; trustee says that the person is one of its trustees.
func decryptionTask(e Election, final, trustee bool) string {
	switch {
	case e.Ballots == 0, len(e.Shares) >= int(e.Needed):
		return "finalise"
	case !final:
		return "settling"
	case trustee && !e.Own:
		return "shares"
	}
	return "wait"
}
