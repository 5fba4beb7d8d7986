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
	"psephos/election"
	"psephos/roll"
)

// polls is an organisation with five voters and an open election.
type polls struct {
	*organisation
	voters   []voter
	election *election.Election
	snap     *roll.Snapshot
}

func openPolls(t testing.TB, change ...func(*election.Definition)) *polls {
	t.Helper()
	p := &polls{organisation: newOrganisation(t, devnet.Config{}), voters: voters(t, t.Name(), 5)}
	p.enrol(t, p.voters)
	d := p.definition(t)
	for _, c := range change {
		c(&d)
	}
	p.election = p.create(t, d)
	p.snap = p.snapshot(t)
	return p
}

func (p *polls) vote(t testing.TB, v voter, choices ...int) election.Ballot {
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
	_, err := p.election.Cast(p.ctx, p.sender, batch)
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
	other := p.create(t, p.definition(t))
	stranger := voters(t, "stranger", 1)[0]
	v := p.voters[0]
	good := p.vote(t, v, 1)
	if err := p.election.Check(p.ctx, p.snap, good); err != nil {
		t.Fatal(err)
	}
	resigned := func(by voter, change func(*election.Ballot)) election.Ballot {
		b := good
		change(&b)
		signed, err := election.SignBallot(b, by.sign)
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
		if err := p.election.Check(p.ctx, p.snap, c.ballot); code(err) != c.code {
			t.Errorf("%s: Check says %v, want code %q", name, err, c.code)
		}
		if _, err := p.election.Submit(p.ctx, p.sender, c.ballot); code(err) != c.code {
			t.Errorf("%s: Submit says %v, want code %q", name, err, c.code)
		}
		if c.revert == "" {
			continue
		}
		if revert := p.refusal(t, c.ballot); revert.Name != c.revert {
			t.Errorf("%s: the contract says %q (%s), want %s", name, revert.Name, revert, c.revert)
		}
	}
	if count, err := p.election.BallotCount(p.ctx, nil); err != nil || count != 0 {
		t.Fatalf("%d ballots were counted (%v)", count, err)
	}
	p.cast(t, p.election, p.snap, good)
	if counts, err := p.election.Counts(p.ctx, nil); err != nil || !slices.Equal(counts[0], []uint64{0, 1, 0}) {
		t.Errorf("counts are %v (%v)", counts, err)
	}
}

// A second ballot is skipped with an event, alone or beside others, and changes nothing.
func TestSecondBallotIsSkipped(t *testing.T) {
	p := openPolls(t)
	first, second := p.vote(t, p.voters[0], 0), p.vote(t, p.voters[0], 2)
	p.cast(t, p.election, p.snap, first)
	if err := p.election.Check(p.ctx, p.snap, second); code(err) != "voted" {
		t.Errorf("Check says %v", err)
	}
	p.cast(t, p.election, p.snap, second, p.vote(t, p.voters[1], 1))
	events, err := p.election.Events(p.ctx, 0, p.head(t).Number)
	if err != nil || len(events.Ballots) != 2 || !slices.Equal(events.Skipped, []uint32{first.Number}) {
		t.Errorf("events are %+v (%v)", events, err)
	}
	if counts, err := p.election.Counts(p.ctx, nil); err != nil || !slices.Equal(counts[0], []uint64{1, 1, 0}) {
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
		if got, err := p.election.Phase(p.ctx); err != nil || got != phase {
			t.Fatalf("phase is %v (%v), want %v", got, err, phase)
		}
		err := p.election.Check(p.ctx, p.snap, b)
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
	p.advance(t, 10*time.Minute)
	expect(election.PhaseOpen, "")
	p.mined(t)(p.election.Extend(p.ctx, p.sender, time.Unix(int64(p.election.Parameters.Closing), 0).Add(time.Minute)))
	if closing, err := p.election.Closing(p.ctx); err != nil || closing.Unix() != int64(p.election.Parameters.Closing)+60 {
		t.Errorf("closing is %v (%v)", closing, err)
	}
	var revert *election.RevertError
	if _, err := p.election.Extend(p.ctx, p.sender, time.Unix(int64(p.election.Parameters.Closing), 0)); !errors.As(err, &revert) || revert.Name != "NotLater" {
		t.Errorf("shortening: %v", err)
	}
	p.advance(t, 20*time.Minute)
	expect(election.PhaseClosed, "has closed")
}

func TestCancelOnlyBeforeTheFirstBallot(t *testing.T) {
	p := openPolls(t)
	stranger := election.NewSender(p.chain, chain.KeySigner(p.voters[0].key), chain.MemoryJournal())
	var revert *election.RevertError
	if _, err := p.election.Cancel(p.ctx, stranger); !errors.As(err, &revert) || revert.Name != "NotOrganiser" {
		t.Errorf("a stranger cancels: %v", err)
	}
	second := p.create(t, p.definition(t))
	p.mined(t)(second.Cancel(p.ctx, p.sender))
	if phase, err := second.Phase(p.ctx); err != nil || phase != election.PhaseCancelled {
		t.Errorf("phase is %v (%v)", phase, err)
	}
	p.cast(t, p.election, p.snap, p.vote(t, p.voters[0], 1))
	if _, err := p.election.Cancel(p.ctx, p.sender); !errors.As(err, &revert) || revert.Name != "HasBallots" {
		t.Errorf("after a ballot: %v", err)
	}
}

// A re-keyed number votes with its new key only, once; a struck-off number not at all.
func TestAmendedNumbers(t *testing.T) {
	p := openPolls(t)
	fresh := voters(t, "fresh", 1)[0]
	rekeyed, _ := p.snap.Find(p.voters[0].address)
	struck, _ := p.snap.Find(p.voters[1].address)
	old, gone := p.vote(t, p.voters[0], 0), p.vote(t, p.voters[1], 0)
	p.mined(t)(p.roll.Amend(p.ctx, p.sender, rekeyed, fresh.address))
	p.mined(t)(p.roll.Amend(p.ctx, p.sender, struck, common.Address{}))

	var err error
	if p.snap, err = p.roll.Update(p.ctx, p.snap, nil); err != nil {
		t.Fatal(err)
	}
	if n, ok := p.snap.Find(fresh.address); !ok || n != rekeyed || p.snap.Size() != 4 || !p.snap.Amended(struck) {
		t.Errorf("the snapshot has %d voters, %v holds %d", p.snap.Size(), fresh.address, n)
	}
	for name, b := range map[string]election.Ballot{"old key": old, "struck off": gone} {
		if revert := p.refusal(t, b); revert.Name != "BadSignerOrProof" {
			t.Errorf("%s: the contract says %v", name, revert)
		}
	}
	if err := p.election.Check(p.ctx, p.snap, old); code(err) != "signature" {
		t.Errorf("old key: Check says %v", err)
	}
	if err := p.election.Check(p.ctx, p.snap, gone); code(err) != "roll" {
		t.Errorf("struck off: Check says %v", err)
	}
	p.cast(t, p.election, p.snap, p.vote(t, fresh, 2), p.vote(t, p.voters[2], 2))
	if turnout, err := p.election.Turnout(p.ctx); err != nil || turnout != (election.Turnout{Ballots: 2, Voters: 4}) {
		t.Errorf("turnout is %+v (%v)", turnout, err)
	}
	var revert *election.RevertError
	if _, err := p.roll.Amend(p.ctx, p.sender, rekeyed, fresh.address); !errors.As(err, &revert) || revert.Name != "NothingAmended" {
		t.Errorf("the same again: %v", err)
	}
}

func TestDuplicateIsStruckByAnyone(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := voters(t, "duplicate", 3)
	o.enrol(t, all)
	o.enrol(t, all[1:2])
	snap := o.snapshot(t)
	duplicates := snap.Duplicates()
	if len(duplicates) != 1 || duplicates[0].Holder != all[1].address || duplicates[0].Second != 256 {
		t.Fatalf("duplicates are %+v", duplicates)
	}
	o.mined(t)(o.roll.StrikeDuplicate(o.ctx, o.sender, snap, duplicates[0]))
	if after := o.snapshot(t); after.Size() != 3 || len(after.Duplicates()) != 0 {
		t.Errorf("%d voters and duplicates %+v are left", after.Size(), after.Duplicates())
	}
}

// Pages enrolled after the first ballot count only where late enrolment was allowed.
func TestLateEnrolment(t *testing.T) {
	for _, late := range []bool{false, true} {
		p := openPolls(t, func(d *election.Definition) { d.LateEnrolment = late })
		p.cast(t, p.election, p.snap, p.vote(t, p.voters[0], 0))
		latecomer := voters(t, "late", 1)[0]
		p.enrol(t, []voter{latecomer})
		p.snap = p.snapshot(t)
		b := p.vote(t, latecomer, 1)
		err := p.election.Check(p.ctx, p.snap, b)
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
	tx, err := p.election.Cast(p.ctx, p.sender, good)
	if err != nil {
		t.Fatal(err)
	}
	if batch, ok := election.DecodeCast(tx.Data()); !ok || !slices.Equal(batch, good) {
		t.Error("the batch is not in the transaction's input")
	}
	if _, ok := election.DecodeCast(tx.Data()[:3]); ok {
		t.Error("three bytes are a batch")
	}
	p.mined(t)(tx, nil)
}
