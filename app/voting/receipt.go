package voting

import (
	"strconv"
	"time"

	"psephos/app/errand"
	"psephos/app/journal"
	"psephos/app/member"
	"psephos/app/paper"
	"psephos/app/refusal"
)

// offerOwnAfter is how long a ballot may rest at the office before the voter is offered to send it alone.
const offerOwnAfter = 45 * time.Second

// Receipt says how far a ballot has come.
type Receipt struct {
	Organisation string `json:"organisation"`
	Election     string `json:"election"`
	Number       int32  `json:"number"`
	Tracker      string `json:"tracker"`
	// State is "signed", "sent", "included", "final", "rejected" or "superseded".
	State string `json:"state"`
	// Block is the block that holds the ballot, or "".
	Block string `json:"block"`
	// Own says that the voter's own transaction carries it.
	Own bool `json:"own"`
	// Problem is the code of why it goes no further at the moment, or "".
	Problem string `json:"problem"`
	// CanSubmit says that the voter may send the ballot without the office now.
	CanSubmit bool   `json:"canSubmit"`
	Signed    string `json:"signed"`
}

// receipt turns a journal entry into what the page shows.
func (r *Room) receipt(entry journal.Entry) Receipt {
	receipt := Receipt{
		Organisation: entry.Organisation, Election: entry.Ballot.Election.Hex(),
		Number:  int32(entry.Ballot.Number), //nolint:gosec // a roll has at most 2^31 voters
		Tracker: entry.Tracker, State: string(entry.State), Own: entry.Own, Signed: entry.Signed.Format(time.RFC3339),
	}
	if entry.Block > 0 {
		receipt.Block = strconv.FormatUint(entry.Block, 10)
	}
	switch entry.State {
	case journal.Rejected:
		receipt.Problem = "ballot." + entry.Reason
	case journal.Signed, journal.Sent:
		receipt.Problem = r.courier.problem(entry.Tracker)
		waited := time.Since(entry.Updated) > offerOwnAfter
		receipt.CanSubmit = receipt.Problem != "" || waited
	}
	return receipt
}

// Receipts returns the receipts of an organisation, newest first; of all organisations if the id is "".
func (v *Voting) Receipts(organisation string) (_ []Receipt, err error) {
	r := v.room
	defer refusal.Guard(r.config.Log, "voting.receipts", &err)
	if _, err := r.config.Members.Vault(); err != nil {
		return nil, err
	}
	receipts := []Receipt{}
	for _, entry := range r.courier.journal.All() {
		if organisation == "" || entry.Organisation == organisation {
			receipts = append(receipts, r.receipt(entry))
		}
	}
	return receipts, nil
}

// Receipt returns the receipt of an election; one without a state if no ballot was cast from here.
func (v *Voting) Receipt(organisation, address string) (_ Receipt, err error) {
	r := v.room
	defer refusal.Guard(r.config.Log, "voting.receipt", &err)
	entry, err := r.cast(organisation, address)
	if refusal.Is(err, "ballot.none") {
		parsed, err := member.ParseAddress(address)
		return Receipt{Organisation: organisation, Election: parsed.Hex(), Number: -1}, err
	}
	if err != nil {
		return Receipt{}, err
	}
	return r.receipt(entry), nil
}

// cast is the ballot that the person cast from here in an election; "ballot.none" if there is none.
func (r *Room) cast(organisation, address string) (journal.Entry, error) {
	connection, membership, err := r.config.Members.Connect(organisation)
	if err != nil {
		return journal.Entry{}, err
	}
	parsed, err := member.ParseAddress(address)
	if err != nil {
		return journal.Entry{}, err
	}
	entry, ok := r.Ballot(connection.Invitation.ChainID, parsed, membership.Number)
	if !ok {
		return journal.Entry{}, refusal.New("ballot.none")
	}
	return entry, nil
}

// SubmitMyself sends a ballot that was signed before as the voter's own transaction; the wallet must be unlocked and its
// address needs the chain's coin for the fee.
func (v *Voting) SubmitMyself(organisation, address string) (_ Receipt, err error) {
	r := v.room
	defer refusal.Guard(r.config.Log, "voting.submitMyself", &err)
	entry, err := r.cast(organisation, address)
	if err != nil {
		return Receipt{}, err
	}
	if entry.State.Settled() {
		return Receipt{}, refusal.New("ballot.none")
	}
	ctx, cancel := r.config.Timeout(errand.SendTimeout)
	defer cancel()
	entry, err = r.courier.sendOwn(ctx, entry)
	if err != nil {
		return Receipt{}, err
	}
	return r.receipt(entry), nil
}

// SaveReceipt saves the receipt of an election as a PDF in a language (a tag), and returns where; "" if the person changed their mind.
// The receipt says which ballot is counted, not what is in it.
func (v *Voting) SaveReceipt(organisation, address, language string) (_ string, err error) {
	r := v.room
	defer refusal.Guard(r.config.Log, "voting.saveReceipt", &err)
	entry, err := r.cast(organisation, address)
	if err != nil {
		return "", err
	}
	connection, membership, err := r.config.Members.Connect(organisation)
	if err != nil {
		return "", err
	}
	document, err := paper.Receipt(language, paper.Ballot{
		Organisation: membership.Invitation.Organisation, Title: connection.Title(entry.Ballot.Election, language), Entry: entry,
	})
	if err != nil {
		return "", err
	}
	return r.config.Save("psephos-receipt-"+entry.Tracker[:4]+".pdf", document)
}
