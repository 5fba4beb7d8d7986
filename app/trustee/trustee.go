package trustee

import (
	"slices"

	"psephos/app/member"
	"psephos/app/refusal"
)

// Trustee is the area of those who hold the key of a secret election in parts: the key ceremony, the decryption, and fixing the result,
// which anybody may. Everything a trustee holds is rebuilt from the phrase and the chain whenever it is needed.
type Trustee struct{ room *Room }

// Area is what an organisation wants of this wallet as a trustee.
type Area struct {
	Address string `json:"address"`
	// Balance is what the address has for fees, in the chain's coin.
	Balance string `json:"balance"`
	// Due is how many steps wait for this person.
	Due int32 `json:"due"`
	// Boards have this wallet's address among their trustees; newest first, empty for people who are no trustees.
	Boards []Board `json:"boards"`
}

// Board is one board and how far its key ceremony is.
type Board struct {
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
	Deadline string   `json:"deadline"`
	Members  []Member `json:"members"`
	// Dealer is the trustee whose share was wrong, Complainer who showed it, of an aborted board; 0 if a deadline passed.
	Dealer     int32      `json:"dealer"`
	Complainer int32      `json:"complainer"`
	Elections  []Election `json:"elections"`
}

// Member is one trustee of a board.
type Member struct {
	Index   int32  `json:"index"`
	Address string `json:"address"`
	Own     bool   `json:"own"`
	// Done says that the trustee has done the present round; Steps is how many of the three rounds.
	Done  bool  `json:"done"`
	Steps int32 `json:"steps"`
}

// Election is an election and how far its decryption is.
type Election struct {
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
func (t *Trustee) Area(organisation string) (_ Area, err error) {
	r := t.room
	defer refusal.Guard(r.config.Log, "trustee.area", &err)
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	vault, err := r.config.Members.Vault()
	if err != nil {
		return Area{}, err
	}
	connection, _, err := r.config.Members.Connect(organisation)
	if err != nil {
		return Area{}, err
	}
	area := Area{Address: vault.Address().Hex(), Balance: "0", Boards: []Board{}}
	own, elections, err := r.ownBoards(ctx, connection)
	if err != nil || len(own) == 0 {
		return area, err
	}
	balance, err := r.config.Account.Balance(ctx, organisation)
	if err != nil {
		return Area{}, err
	}
	area.Balance = refusal.CoinsHeld(balance)
	for _, board := range slices.Backward(own) {
		shown, err := r.showBoard(ctx, connection, board, elections)
		if err != nil {
			return Area{}, err
		}
		area.Boards = append(area.Boards, shown)
		area.Due += shown.due()
	}
	return area, nil
}

// Progress is how far the decryption of one secret election is, for anybody.
func (t *Trustee) Progress(organisation, address string) (_ Election, err error) {
	r := t.room
	defer refusal.Guard(r.config.Log, "trustee.progress", &err)
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	connection, _, err := r.config.Members.Connect(organisation)
	if err != nil {
		return Election{}, err
	}
	parsed, err := member.ParseAddress(address)
	if err != nil {
		return Election{}, err
	}
	e, err := secretElection(ctx, connection, parsed)
	if err != nil {
		return Election{}, err
	}
	board, err := e.Board(ctx)
	if err != nil {
		return Election{}, err
	}
	return r.showElection(ctx, connection, board, e)
}

// due is how many steps of a board wait for its trustee.
func (b Board) due() int32 {
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
