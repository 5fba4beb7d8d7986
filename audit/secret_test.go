package audit_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/audit"
	"psephos/ballot"
	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

const (
	trustees  = 3
	threshold = 2
)

var sharedSecret struct {
	once sync.Once
	fixture
	err error
}

// secretRecord reads the evidence of a tallied secret election of 30 ballots, anew for each caller to spoil.
func secretRecord(t *testing.T) *audit.Record {
	t.Helper()
	sharedSecret.once.Do(func() { sharedSecret.fixture, sharedSecret.err = build(context.Background(), (*builder).buildSecret) })
	f := sharedSecret.fixture
	if sharedSecret.err != nil {
		t.Fatalf("build the secret election to audit: %v", sharedSecret.err)
	}
	chain, err := chain.Dial(t.Context(), []string{f.chain.RPC()}, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(chain.Close)
	r, err := audit.Read(t.Context(), chain, f.election, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func (b *builder) buildSecret(contracts election.Contracts) (fixture, error) {
	senders, board, err := b.ceremony(contracts)
	if err != nil {
		return fixture{}, err
	}
	address, err := b.createSecret(contracts, board)
	if err != nil {
		return fixture{}, err
	}
	if err := b.devnet.AdvanceTime(b.ctx, 60); err != nil {
		return fixture{}, err
	}
	e, err := election.Open(b.ctx, b.chain, address)
	if err != nil {
		return fixture{}, err
	}
	counts, err := b.voteSecret(roll.Open(b.chain, contracts.Roll), e)
	if err != nil {
		return fixture{}, err
	}
	return fixture{election: address, counts: counts}, b.tally(e, senders)
}

func seedOf(i int) ballot.Word { return ballot.Word(crypto.Keccak256Hash([]byte{byte(i)})) }

func (b *builder) ceremony(contracts election.Contracts) ([]*chain.Sender, common.Address, error) {
	var senders []*chain.Sender
	var addresses []common.Address
	for i := range trustees {
		sender := election.NewSender(b.chain, chain.KeySigner(voterKey(5000+i)), chain.MemoryJournal())
		senders, addresses = append(senders, sender), append(addresses, sender.Address())
	}
	if err := b.devnet.Fund(b.ctx, 10, addresses...); err != nil {
		return nil, common.Address{}, err
	}
	head, err := b.chain.Head(b.ctx)
	if err != nil {
		return nil, common.Address{}, err
	}
	deadlines := [3]uint64{head.Time + 1000, head.Time + 2000, head.Time + 3000}
	address, err := election.OpenFactory(b.chain, contracts.Factory).CreateBoard(b.ctx, b.sender, addresses, threshold, deadlines)
	if err != nil {
		return nil, address, err
	}
	board, err := election.OpenBoard(b.ctx, b.chain, address)
	if err != nil {
		return nil, address, err
	}
	for range 3 {
		for i, sender := range senders {
			_, tx, err := board.Perform(b.ctx, sender, seedOf(i))
			if err != nil {
				return nil, address, err
			}
			if _, err := sender.Wait(b.ctx, tx); err != nil {
				return nil, address, err
			}
		}
	}
	return senders, address, nil
}

func (b *builder) createSecret(contracts election.Contracts, board common.Address) (common.Address, error) {
	head, err := b.chain.Head(b.ctx)
	if err != nil {
		return common.Address{}, err
	}
	en := func(s string) election.Text { return election.Text{"en": s} }
	return election.OpenFactory(b.chain, contracts.Factory).CreateElection(b.ctx, b.sender, election.Definition{
		Title: en("Statutes"), Languages: []string{"en"}, Roll: contracts.Roll, Mode: election.ModeSecret,
		Questions: []election.Question{{
			Title:   en("Adopt the new statutes?"),
			Options: []election.Option{{Title: en("Yes")}, {Title: en("No")}, {Title: en("Abstain")}},
		}},
		Opening: time.Unix(int64(head.Time)+30, 0), Closing: time.Unix(int64(head.Time)+86400, 0),
		Board: board, Packing: 2,
	})
}

func (b *builder) voteSecret(roll *roll.Roll, e *election.Election) ([]uint64, error) {
	snap, err := roll.Snapshot(b.ctx, nil)
	if err != nil {
		return nil, err
	}
	counts := make([]uint64, options)
	var batch []election.Ballot
	for _, number := range snap.Numbers() {
		holder, ok := snap.Holder(number)
		if !ok || len(batch) == 30 {
			continue
		}
		choice := int(number) * 7 % options
		counts[choice]++
		prepared, err := e.Prepare(b.ctx, number, holder, []int{choice})
		if err != nil {
			return nil, err
		}
		signed, err := prepared.Cast(func(digest []byte) ([]byte, error) { return crypto.Sign(digest, b.keys[holder]) })
		if err != nil {
			return nil, err
		}
		batch = append(batch, signed)
	}
	return counts, b.cast(e, snap, batch)
}

func (b *builder) tally(e *election.Election, senders []*chain.Sender) error {
	if err := b.devnet.AdvanceTime(b.ctx, 100000); err != nil {
		return err
	}
	for _, i := range []int{0, 2} {
		tx, err := e.SubmitShares(b.ctx, senders[i], seedOf(i))
		if err != nil {
			return err
		}
		if _, err := senders[i].Wait(b.ctx, tx); err != nil {
			return err
		}
	}
	tx, err := e.Finalise(b.ctx, b.sender)
	if err != nil {
		return err
	}
	_, err = b.sender.Wait(b.ctx, tx)
	return err
}

func TestSecretPasses(t *testing.T) {
	r := secretRecord(t)
	report := audit.Verify(r, nil)
	if report.Verdict != audit.Passed {
		t.Fatalf("verdict %s: %+v", report.Verdict, report.FailedChecks())
	}
	for i, want := range sharedSecret.counts {
		if got := report.Results[0][i]; got != want {
			t.Errorf("option %d: got %d, want %d", i, got, want)
		}
	}
	if len(report.Checks) != 15 {
		t.Errorf("got %d checks, want 15: %+v", len(report.Checks), report.Checks)
	}
}

// Evidence of a secret election that passed, with one thing changed, fails the check that is about it.
func TestVerifyFindsSecretChanges(t *testing.T) {
	tests := []struct {
		name, check string
		change      func(*audit.Record)
	}{
		{"board code", "code.board", func(r *audit.Record) { r.Code.BoardImplementation[50] ^= 1 }},
		{"secret election with open code", "code.election", func(r *audit.Record) { r.Terms.Mode = election.ModeOpen }},
		{"ciphertext sent", "ballots.signed", func(r *audit.Record) { r.Ballots[0].Contents[5] ^= 1 }},
		{"ciphertext recorded", "ballots.proofs", func(r *audit.Record) { r.Ballots[3].Recorded[70] ^= 1 }},
		{"ciphertexts swapped between voters", "ballots.proofs", func(r *audit.Record) {
			r.Ballots[0].Contents, r.Ballots[1].Contents = r.Ballots[1].Contents, r.Ballots[0].Contents
			r.Ballots[0].Recorded, r.Ballots[1].Recorded = r.Ballots[1].Recorded, r.Ballots[0].Recorded
		}},
		{"proof response", "ballots.proofs", func(r *audit.Record) { r.Ballots[7].Contents[len(r.Ballots[7].Contents)-1] ^= 1 }},
		{"stored sum", "tally.sum", func(r *audit.Record) { copy(r.Secret.Sums, r.Secret.Sums[128:192]) }},
		{"hidden ballot", "tally.sum", func(r *audit.Record) { r.Ballots = r.Ballots[1:] }},
		{"registration", "trustees.ceremony", func(r *audit.Record) { r.Secret.Board.Registered[1].Commitment[0] ^= 1 }},
		{"deal", "trustees.ceremony", func(r *audit.Record) { r.Secret.Board.Dealt[0].Proof.Response[31] ^= 1 }},
		{"deals swapped", "trustees.ceremony", func(r *audit.Record) {
			d := r.Secret.Board.Dealt
			d[0], d[1] = d[1], d[0]
		}},
		{"key of another", "trustees.ceremony", func(r *audit.Record) { r.Secret.Board.Key = r.Secret.Board.Registered[0].TransportKey }},
		{"trustee missing", "trustees.ceremony", func(r *audit.Record) { r.Secret.Board.Dealt[2] = nil }},
		{"share", "trustees.shares", func(r *audit.Record) { copy(r.Secret.Shares[0].Points, r.Secret.Shares[1].Points[:64]) }},
		{"share of another trustee", "trustees.shares", func(r *audit.Record) { r.Secret.Shares[1].Trustee = 2 }},
		{"share proof", "trustees.shares", func(r *audit.Record) { r.Secret.Shares[0].Proof.Challenge[31] ^= 1 }},
		{"counts with the right sum", "result.counts", func(r *audit.Record) { r.Stored.Counts[0][0]++; r.Stored.Counts[0][1]-- }},
		{"counts with another sum", "result.counts", func(r *audit.Record) { r.Stored.Counts[0][0]++ }},
		{"result of too few shares", "result.counts", func(r *audit.Record) { r.Secret.Shares = r.Secret.Shares[:1] }},
		{"counts before a result", "result.counts", func(r *audit.Record) { r.Stored.Phase = election.PhaseClosed }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := secretRecord(t)
			if report := audit.Verify(r, nil); report.Verdict != audit.Passed {
				t.Fatalf("the evidence did not pass before the change: %+v", report.FailedChecks())
			}
			test.change(r)
			if report := audit.Verify(r, nil); !failed(report, test.check) {
				t.Errorf("check %s passed; failed were %+v", test.check, report.FailedChecks())
			}
		})
	}
}
