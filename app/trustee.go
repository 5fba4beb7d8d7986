package app

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
	"psephos/election"
)

// Trustee is the area of those who hold the key of a secret election in parts: the key ceremony, the decryption, and fixing the result,
// which anybody may. Everything a trustee holds is rebuilt from the phrase and the chain whenever it is needed.
type Trustee struct{ app *App }

// TrusteeArea is what an organisation wants of this wallet as a trustee.
type TrusteeArea struct {
	Address string `json:"address"`
	// Balance is what the address has for fees, in the chain's coin.
	Balance string `json:"balance"`
	// Due is how many steps wait for this person.
	Due int32 `json:"due"`
	// Boards have this wallet's address among their trustees; newest first, empty for people who are no trustees.
	Boards []TrusteeBoard `json:"boards"`
}

// TrusteeBoard is one board and how far its key ceremony is.
type TrusteeBoard struct {
	Address   string `json:"address"`
	Index     int32  `json:"index"`
	Threshold int32  `json:"threshold"`
	// Stage is "registering", "dealing", "confirming", "ready" or "aborted".
	Stage string `json:"stage"`
	// Task is what this trustee has to do: "register", "deal", "confirm", "wait", "late" (the round's time is over) or "none".
	Task string `json:"task"`
	// Pending is the task that was sent and is not in the chain yet, or ""; Problem is the code of what became of the last one.
	Pending string `json:"pending"`
	Problem string `json:"problem"`
	// Deadline is the end of the present round, RFC 3339, or "".
	Deadline string          `json:"deadline"`
	Members  []TrusteeMember `json:"members"`
	// Dealer is the trustee whose share was wrong, Complainer who showed it, of an aborted board; 0 if a deadline passed.
	Dealer     int32             `json:"dealer"`
	Complainer int32             `json:"complainer"`
	Elections  []TrusteeElection `json:"elections"`
}

// TrusteeMember is one trustee of a board.
type TrusteeMember struct {
	Index   int32  `json:"index"`
	Address string `json:"address"`
	Own     bool   `json:"own"`
	// Done says that the trustee has done the present round; Steps is how many of the three rounds.
	Done  bool  `json:"done"`
	Steps int32 `json:"steps"`
}

// TrusteeElection is an election and how far its decryption is.
type TrusteeElection struct {
	Address string            `json:"address"`
	Title   map[string]string `json:"title"`
	Phase   string            `json:"phase"`
	Closing string            `json:"closing"`
	Ballots int32             `json:"ballots"`
	// Task is "early" (the voting is not over), "settling" (its end is not final on the chain), "shares" (this trustee's part is
	// due), "wait" (for other trustees), "finalise" (the result can be published, by anybody) or "none".
	Task    string `json:"task"`
	Pending string `json:"pending"`
	Problem string `json:"problem"`
	// Shares are the trustees who have published their parts; Needed is how many it takes.
	Shares []int32 `json:"shares"`
	Needed int32   `json:"needed"`
	Own    bool    `json:"own"`
}

// Area reads from the chain what an organisation wants of this wallet as a trustee.
func (t *Trustee) Area(organisation string) (_ TrusteeArea, err error) {
	a := t.app
	defer refusal.Guard(a.log, "trustee.area", &err)
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	l, _, err := a.link(organisation)
	if err != nil {
		return TrusteeArea{}, err
	}
	area := TrusteeArea{Address: a.vault.Address().Hex(), Balance: "0", Boards: []TrusteeBoard{}}
	own, elections, err := a.ownBoards(ctx, l)
	if err != nil || len(own) == 0 {
		return area, err
	}
	if area.Balance, err = a.balance(ctx, l); err != nil {
		return TrusteeArea{}, err
	}
	for _, board := range slices.Backward(own) {
		shown, err := a.trusteeBoard(ctx, l, board, elections)
		if err != nil {
			return TrusteeArea{}, err
		}
		area.Boards = append(area.Boards, shown)
		area.Due += shown.due()
	}
	return area, nil
}

// Progress is how far the decryption of one secret election is, for anybody.
func (t *Trustee) Progress(organisation, address string) (_ TrusteeElection, err error) {
	a := t.app
	defer refusal.Guard(a.log, "trustee.progress", &err)
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	l, e, err := a.secretElection(ctx, organisation, address)
	if err != nil {
		return TrusteeElection{}, err
	}
	board, err := e.Board(ctx)
	if err != nil {
		return TrusteeElection{}, err
	}
	return a.trusteeElection(ctx, l, board, e)
}

// secretElection is a secret election of an organisation.
func (a *App) secretElection(ctx context.Context, organisation, address string) (*link, *election.Election, error) {
	l, _, err := a.link(organisation)
	if err != nil {
		return nil, nil, err
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return nil, nil, err
	}
	e, err := l.election(ctx, parsed)
	if err != nil {
		return nil, nil, err
	}
	if e.Mode != election.ModeSecret {
		return nil, nil, refusal.New("trustee.openBallot")
	}
	return l, e, nil
}

func (a *App) balance(ctx context.Context, l *link) (string, error) {
	sender, err := a.sender(ctx, l)
	if err != nil {
		return "", err
	}
	wei, err := sender.Balance(ctx)
	if err != nil {
		return "", err
	}
	return refusal.CoinsHeld(wei), nil
}

// due is how many steps of a board wait for its trustee.
func (b TrusteeBoard) due() int32 {
	due := int32(0)
	if b.Pending == "" && (b.Task == "register" || b.Task == "deal" || b.Task == "confirm") {
		due++
	}
	for _, e := range b.Elections {
		if e.Pending == "" && (e.Task == "shares" || e.Task == "finalise") {
			due++
		}
	}
	return due
}

func (a *App) trusteeBoard(ctx context.Context, l *link, board *election.Board, elections []*election.Election) (TrusteeBoard, error) {
	status, err := board.Status(ctx)
	if err != nil {
		return TrusteeBoard{}, err
	}
	index, _ := board.IndexOf(a.vault.Address())
	shown := TrusteeBoard{
		Address: board.Address.Hex(), Index: int32(index), Threshold: int32(board.Threshold), //nolint:gosec // at most 16
		Stage: status.Stage.String(), Elections: []TrusteeElection{},
	}
	if status.Deadline != 0 {
		shown.Deadline = moment(status.Deadline)
	}
	for _, member := range status.Trustees {
		shown.Members = append(shown.Members, trusteeMember(member, status.Stage, index))
	}
	shown.Task = ceremonyTask(status, status.Trustees[index-1])
	shown.Pending, shown.Problem = a.trustees.pending(ctx, l, board.Address)
	if status.Stage == election.StageAborted {
		record, err := board.Record(ctx, nil)
		if err != nil {
			return TrusteeBoard{}, err
		}
		shown.Dealer, shown.Complainer = int32(record.Dealer), int32(record.Complainer) //nolint:gosec // at most 16
	}
	for _, e := range slices.Backward(elections) {
		if e.Parameters.Board != board.Address {
			continue
		}
		one, err := a.trusteeElection(ctx, l, board, e)
		if err != nil {
			return TrusteeBoard{}, err
		}
		shown.Elections = append(shown.Elections, one)
	}
	return shown, nil
}

func trusteeMember(m election.TrusteeStatus, stage election.Stage, own int) TrusteeMember {
	rounds := []bool{m.Registered, m.Dealt, m.Confirmed}
	shown := TrusteeMember{Index: int32(m.Index), Address: m.Address.Hex(), Own: m.Index == own} //nolint:gosec // at most 16
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

func (a *App) trusteeElection(ctx context.Context, l *link, board *election.Board, e *election.Election) (TrusteeElection, error) {
	phase, err := e.Phase(ctx)
	if err != nil {
		return TrusteeElection{}, err
	}
	closing, err := e.Closing(ctx)
	if err != nil {
		return TrusteeElection{}, err
	}
	ballots, err := e.BallotCount(ctx, nil)
	if err != nil {
		return TrusteeElection{}, err
	}
	shown := TrusteeElection{
		Address: e.Address.Hex(), Title: e.Metadata.Title.Shown(), Phase: phase.String(), Closing: moment(uint64(closing.Unix())), //nolint:gosec // after 1970
		Ballots: int32(ballots), Needed: int32(board.Threshold), Shares: []int32{}, //nolint:gosec // a roll has at most 2^31 voters
	}
	shown.Pending, shown.Problem = a.trustees.pending(ctx, l, e.Address)
	switch phase {
	case election.PhaseAnnounced, election.PhaseOpen:
		shown.Task = "early"
		return shown, nil
	case election.PhaseClosed:
	default:
		shown.Task = "none"
		return shown, nil
	}
	index, member := board.IndexOf(a.vault.Address())
	published, err := e.Shares(ctx, nil)
	if err != nil {
		return TrusteeElection{}, err
	}
	for _, share := range published {
		shown.Shares = append(shown.Shares, int32(share.Trustee)) //nolint:gosec // at most 16
		shown.Own = shown.Own || member && share.Trustee == index
	}
	final, err := e.ClosedForGood(ctx)
	if err != nil {
		return TrusteeElection{}, err
	}
	shown.Task = decryptionTask(shown, final, member)
	return shown, nil
}

// decryptionTask is what is to be done for a closed election; member says that the person is one of its trustees.
func decryptionTask(e TrusteeElection, final, member bool) string {
	switch {
	case e.Ballots == 0, len(e.Shares) >= int(e.Needed):
		return "finalise"
	case !final:
		return "settling"
	case member && !e.Own:
		return "shares"
	}
	return "wait"
}

// ownBoards are the boards of an organisation with this wallet's address among the trustees, oldest first, and the organisation's secret
// elections. Anybody may make a board that names anybody: those count that an election on the roll uses, or that an organiser of the
// roll has made.
func (a *App) ownBoards(ctx context.Context, l *link) ([]*election.Board, []*election.Election, error) {
	chain, err := l.dial(ctx)
	if err != nil {
		return nil, nil, err
	}
	announced, err := l.announced(ctx)
	if err != nil {
		return nil, nil, err
	}
	var elections []*election.Election
	used := map[common.Address]bool{}
	for _, summary := range announced {
		if summary.Mode != election.ModeSecret {
			continue
		}
		e, err := l.election(ctx, summary.Address)
		if toleratedCode(err) {
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		elections, used[e.Parameters.Board] = append(elections, e), true
	}
	boards, err := l.boards.of(ctx, l, chain, a.vault.Address(), used)
	return boards, elections, err
}
