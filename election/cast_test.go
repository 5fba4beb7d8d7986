package election_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
	"psephos/roll"
)

// polls is an organisation with five voters and an open election.
type polls struct {
	*organisation
	voters   []devnettest.Voter
	election *election.Election
	snap     *roll.Snapshot
}

func openPolls(t testing.TB, change ...func(*election.Definition)) *polls {
	t.Helper()
	p := &polls{organisation: newOrganisation(t, devnet.Config{}), voters: devnettest.NewVoters(t, t.Name(), 5)}
	p.Enrol(t, p.voters...)
	d := p.Definition(t)
	for _, c := range change {
		c(&d)
	}
	p.election = p.Create(t, d)
	p.snap = p.snapshot(t)
	return p
}

func (p *polls) vote(t testing.TB, v devnettest.Voter, choices ...int) election.Ballot {
	return p.ballot(t, p.election, p.snap, v, choices...)
}

// refusal casts a batch that the contract must refuse, and returns why.
func (p *polls) refusal(t testing.TB, ballots ...election.Ballot) *election.RevertError {
	t.Helper()
	batch, err := election.EncodeBatch(p.snap, p.election.ContentsLength, ballots)
	if err != nil {
		t.Fatal(err)
	}
	return p.refusedBatch(t, batch)
}

func (p *polls) refusedBatch(t testing.TB, batch []byte) *election.RevertError {
	t.Helper()
	_, err := p.election.Cast(p.Ctx, p.Sender, batch)
	var revert *election.RevertError
	if !errors.As(err, &revert) {
		t.Fatalf("the batch was not refused: %v", err)
	}
	return revert
}

// code is that of a *BallotError.
func code(err error) string {
	var problem *election.BallotError
	if errors.As(err, &problem) {
		return problem.Code
	}
	return ""
}

// Every ballot here differs in one thing from one that passes Check and that the contract counts.
func TestBallotsThatMustNotCount(t *testing.T) {
	p := openPolls(t)
	other := p.Create(t, p.Definition(t))
	stranger := devnettest.NewVoters(t, "stranger", 1)[0]
	v := p.voters[0]
	good := p.vote(t, v, 1)
	if err := p.election.Check(p.Ctx, p.snap, good); err != nil {
		t.Fatal(err)
	}
	resigned := func(by devnettest.Voter, change func(*election.Ballot)) election.Ballot {
		b := good
		change(&b)
		signed, err := election.SignBallot(b, by.Sign)
		if err != nil {
			t.Fatal(err)
		}
		return signed
	}
	for name, c := range map[string]struct {
		ballot election.Ballot
		code   string // of Check
		revert string // of the contract, which reads chain and election from where it is
	}{
		"another election": {resigned(v, func(b *election.Ballot) { b.Election = other.Address }), "election", "BadSignerOrProof"},
		"another chain":    {resigned(v, func(b *election.Ballot) { b.ChainID = 1 }), "chain", "BadSignerOrProof"},
		"not on the roll":  {resigned(stranger, func(*election.Ballot) {}), "signature", "BadSignerOrProof"},
		"another's number": {resigned(v, func(b *election.Ballot) { b.Number ^= 1 }), "signature", "BadSignerOrProof"},
		"no such option":   {resigned(v, func(b *election.Ballot) { b.Contents = []byte{3} }), "contents", "BadContents"},
		"high s":           {func() election.Ballot { b := good; b.Signature = highS(good.Signature); return b }(), "signature", "BadSignerOrProof"},
		"changed signature": {func() election.Ballot {
			b := good
			b.Signature = slices.Clone(good.Signature)
			b.Signature[5] ^= 1
			return b
		}(), "signature", "BadSignerOrProof"},
		"changed choice":     {func() election.Ballot { b := good; b.Contents = []byte{0}; return b }(), "signature", "BadSignerOrProof"},
		"empty contents":     {resigned(v, func(b *election.Ballot) { b.Contents = nil }), "contents", ""},
		"number never given": {resigned(v, func(b *election.Ballot) { b.Number = 9 }), "roll", ""},
	} {
		if err := p.election.Check(p.Ctx, p.snap, c.ballot); code(err) != c.code {
			t.Errorf("%s: Check says %v, want code %q", name, err, c.code)
		}
		if _, err := p.election.Submit(p.Ctx, p.Sender, c.ballot); code(err) != c.code {
			t.Errorf("%s: Submit says %v, want code %q", name, err, c.code)
		}
		if c.revert == "" {
			continue
		}
		if revert := p.refusal(t, c.ballot); revert.Name != c.revert {
			t.Errorf("%s: the contract says %q (%s), want %s", name, revert.Name, revert, c.revert)
		}
	}
	if count, err := p.election.BallotCount(p.Ctx, nil); err != nil || count != 0 {
		t.Fatalf("%d ballots were counted (%v)", count, err)
	}
	p.cast(t, p.election, p.snap, good)
	if counts, err := p.election.Counts(p.Ctx, nil); err != nil || !slices.Equal(counts[0], []uint64{0, 1, 0}) {
		t.Errorf("counts are %v (%v)", counts, err)
	}
}

// A second ballot is skipped with an event, alone or beside others, and changes nothing.
func TestSecondBallotIsSkipped(t *testing.T) {
	p := openPolls(t)
	first, second := p.vote(t, p.voters[0], 0), p.vote(t, p.voters[0], 2)
	p.cast(t, p.election, p.snap, first)
	if err := p.election.Check(p.Ctx, p.snap, second); code(err) != "voted" {
		t.Errorf("Check says %v", err)
	}
	p.cast(t, p.election, p.snap, second, p.vote(t, p.voters[1], 1))
	events, err := p.election.Events(p.Ctx, 0, p.Head(t).Number)
	if err != nil || len(events.Ballots) != 2 || !slices.Equal(events.Skipped, []uint32{first.Number}) {
		t.Errorf("events are %+v (%v)", events, err)
	}
	if counts, err := p.election.Counts(p.Ctx, nil); err != nil || !slices.Equal(counts[0], []uint64{1, 1, 0}) {
		t.Errorf("counts are %v (%v)", counts, err)
	}
}

func TestPhasesByTheChainsTime(t *testing.T) {
	p := openPolls(t, func(d *election.Definition) {
		d.Opening, d.Closing = d.Opening.Add(10*time.Minute), d.Opening.Add(20*time.Minute)
	})
	b := p.vote(t, p.voters[0], 1)
	expect := func(phase election.Phase, want string) {
		t.Helper()
		if got, err := p.election.Phase(p.Ctx); err != nil || got != phase {
			t.Fatalf("phase is %v (%v), want %v", got, err, phase)
		}
		err := p.election.Check(p.Ctx, p.snap, b)
		if want == "" && err != nil {
			t.Fatal(err)
		}
		if want != "" && (code(err) != "phase" || !strings.Contains(err.Error(), want)) {
			t.Errorf("Check says %v, want %q", err, want)
		}
		if want != "" {
			if revert := p.refusal(t, b); revert.Name != "WrongPhase" || !strings.Contains(revert.Error(), want) {
				t.Errorf("the contract says %v, want %q", revert, want)
			}
		}
	}
	expect(election.PhaseAnnounced, "has not opened yet")
	p.Advance(t, 10*time.Minute)
	expect(election.PhaseOpen, "")
	p.Mined(t)(p.election.Extend(p.Ctx, p.Sender, time.Unix(int64(p.election.Parameters.Closing), 0).Add(time.Minute)))
	if closing, err := p.election.Closing(p.Ctx); err != nil || closing.Unix() != int64(p.election.Parameters.Closing)+60 {
		t.Errorf("closing is %v (%v)", closing, err)
	}
	var revert *election.RevertError
	if _, err := p.election.Extend(p.Ctx, p.Sender, time.Unix(int64(p.election.Parameters.Closing), 0)); !errors.As(err, &revert) || revert.Name != "NotLater" {
		t.Errorf("shortening: %v", err)
	}
	p.Advance(t, 20*time.Minute)
	expect(election.PhaseClosed, "has closed")
}

func TestCancelOnlyBeforeTheFirstBallot(t *testing.T) {
	p := openPolls(t)
	stranger := election.NewSender(p.Chain, chain.KeySigner(p.voters[0].Key), chain.MemoryJournal())
	var revert *election.RevertError
	if _, err := p.election.Cancel(p.Ctx, stranger); !errors.As(err, &revert) || revert.Name != "NotOrganiser" {
		t.Errorf("a stranger cancels: %v", err)
	}
	second := p.Create(t, p.Definition(t))
	p.Mined(t)(second.Cancel(p.Ctx, p.Sender))
	if phase, err := second.Phase(p.Ctx); err != nil || phase != election.PhaseCancelled {
		t.Errorf("phase is %v (%v)", phase, err)
	}
	p.cast(t, p.election, p.snap, p.vote(t, p.voters[0], 1))
	if _, err := p.election.Cancel(p.Ctx, p.Sender); !errors.As(err, &revert) || revert.Name != "HasBallots" {
		t.Errorf("after a ballot: %v", err)
	}
}

// A re-keyed number votes with its new key only, once; a struck-off number not at all.
func TestAmendedNumbers(t *testing.T) {
	p := openPolls(t)
	fresh := devnettest.NewVoters(t, "fresh", 1)[0]
	rekeyed, _ := p.snap.Find(p.voters[0].Address)
	struck, _ := p.snap.Find(p.voters[1].Address)
	old, gone := p.vote(t, p.voters[0], 0), p.vote(t, p.voters[1], 0)
	p.Mined(t)(p.Roll.Amend(p.Ctx, p.Sender, rekeyed, fresh.Address))
	p.Mined(t)(p.Roll.Amend(p.Ctx, p.Sender, struck, common.Address{}))

	var err error
	if p.snap, err = p.Roll.Update(p.Ctx, p.snap, nil); err != nil {
		t.Fatal(err)
	}
	if n, ok := p.snap.Find(fresh.Address); !ok || n != rekeyed || p.snap.Size() != 4 || !p.snap.Amended(struck) {
		t.Errorf("the snapshot has %d voters, %v holds %d", p.snap.Size(), fresh.Address, n)
	}
	for name, b := range map[string]election.Ballot{"old key": old, "struck off": gone} {
		if revert := p.refusal(t, b); revert.Name != "BadSignerOrProof" {
			t.Errorf("%s: the contract says %v", name, revert)
		}
	}
	if err := p.election.Check(p.Ctx, p.snap, old); code(err) != "signature" {
		t.Errorf("old key: Check says %v", err)
	}
	if err := p.election.Check(p.Ctx, p.snap, gone); code(err) != "roll" {
		t.Errorf("struck off: Check says %v", err)
	}
	p.cast(t, p.election, p.snap, p.vote(t, fresh, 2), p.vote(t, p.voters[2], 2))
	if turnout, err := p.election.Turnout(p.Ctx); err != nil || turnout != (election.Turnout{Ballots: 2, Voters: 4}) {
		t.Errorf("turnout is %+v (%v)", turnout, err)
	}
	var revert *election.RevertError
	if _, err := p.Roll.Amend(p.Ctx, p.Sender, rekeyed, fresh.Address); !errors.As(err, &revert) || revert.Name != "NothingAmended" {
		t.Errorf("the same again: %v", err)
	}
}

func TestDuplicateIsStruckByAnyone(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := devnettest.NewVoters(t, "duplicate", 3)
	o.Enrol(t, all...)
	o.Enrol(t, all[1:2]...)
	snap := o.snapshot(t)
	duplicates := snap.Duplicates()
	if len(duplicates) != 1 || duplicates[0].Holder != all[1].Address || duplicates[0].Second != 256 {
		t.Fatalf("duplicates are %+v", duplicates)
	}
	o.Mined(t)(o.Roll.StrikeDuplicate(o.Ctx, o.Sender, snap, duplicates[0]))
	if after := o.snapshot(t); after.Size() != 3 || len(after.Duplicates()) != 0 {
		t.Errorf("%d voters and duplicates %+v are left", after.Size(), after.Duplicates())
	}
}

// Pages enrolled after the first ballot count only where late enrolment was allowed.
func TestLateEnrolment(t *testing.T) {
	for _, late := range []bool{false, true} {
		p := openPolls(t, func(d *election.Definition) { d.LateEnrolment = late })
		p.cast(t, p.election, p.snap, p.vote(t, p.voters[0], 0))
		latecomer := devnettest.NewVoters(t, "late", 1)[0]
		p.Enrol(t, latecomer)
		p.snap = p.snapshot(t)
		b := p.vote(t, latecomer, 1)
		err := p.election.Check(p.Ctx, p.snap, b)
		if late {
			if err != nil {
				t.Error(err)
			}
			p.cast(t, p.election, p.snap, b)
			continue
		}
		if code(err) != "roll" || !strings.Contains(err.Error(), "too late") {
			t.Errorf("Check says %v", err)
		}
		if revert := p.refusal(t, b); revert.Name != "NotOnRoll" {
			t.Errorf("the contract says %v", revert)
		}
	}
}

func TestMalformedBatches(t *testing.T) {
	p := openPolls(t)
	good, err := election.EncodeBatch(p.snap, p.election.ContentsLength, []election.Ballot{p.vote(t, p.voters[0], 0), p.vote(t, p.voters[1], 1)})
	if err != nil {
		t.Fatal(err)
	}
	size := 4 + 64 + p.election.ContentsLength
	swapped := slices.Clone(good)
	copy(swapped[2:], good[2+size:2+2*size])
	copy(swapped[2+size:], good[2:2+size])
	otherWord := slices.Clone(good)
	otherWord[len(otherWord)-1] ^= 1
	for want, batch := range map[string][]byte{
		"BadBatchLength":       good[:len(good)-32],
		"NumbersNotIncreasing": swapped,
		"BadSignerOrProof":     otherWord,
	} {
		if revert := p.refusedBatch(t, batch); revert.Name != want {
			t.Errorf("the contract says %v, want %s", revert, want)
		}
	}
	if revert := p.refusedBatch(t, append(slices.Clone(good), make([]byte, 32)...)); revert.Name != "BadBatchLength" {
		t.Errorf("a word too many: %v", revert)
	}
	tx, err := p.election.Cast(p.Ctx, p.Sender, good)
	if err != nil {
		t.Fatal(err)
	}
	if batch, ok := election.DecodeCast(tx.Data()); !ok || !slices.Equal(batch, good) {
		t.Error("the batch is not in the transaction's input")
	}
	if _, ok := election.DecodeCast(tx.Data()[:3]); ok {
		t.Error("three bytes are a batch")
	}
	p.Mined(t)(tx, nil)
}
