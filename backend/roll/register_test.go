package roll_test

import (
	"errors"
	"io"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/roll"
	"psephos/election"
)

func TestInviteWritesMail(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		if _, err := f.Import(t.Context(), anna, strings.NewReader(head+"1,\"Łukasz \"\"Łuk\"\" 王\",l@example.org\n2,Bob,bob@example.org\n"), false); err != nil {
			t.Fatal(err)
		}
		written, err := f.Invite(t.Context(), anna, nil)
		if err != nil || len(written) != 2 {
			t.Fatalf("%d written, %v", len(written), err)
		}
		if again, err := f.Invite(t.Context(), anna, nil); err != nil || len(again) != 0 {
			t.Fatalf("%d written again, %v", len(again), err)
		}
		file, err := os.Open(filepath.Join(f.outbox, written[0].Voter+".eml"))
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		if info, err := file.Stat(); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("mode %v, %v", info.Mode(), err)
		}
		message, err := mail.ReadMessage(file)
		if err != nil {
			t.Fatal(err)
		}
		to, err := mail.ParseAddress(message.Header.Get("To"))
		if err != nil || to.Name != `Łukasz "Łuk" 王` || to.Address != "l@example.org" {
			t.Errorf("to %v, %v", to, err)
		}
		subject, err := new(mime.WordDecoder).DecodeHeader(message.Header.Get("Subject"))
		if err != nil || subject != "Your invitation to vote: Rowing Club „Möwe“" {
			t.Errorf("subject %q, %v", subject, err)
		}
		body, err := io.ReadAll(quotedprintable.NewReader(message.Body))
		if err != nil {
			t.Fatal(err)
		}
		invitation, err := election.ParseInvitation(written[0].Link)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{written[0].Link, invitation.Code, `Łukasz "Łuk" 王`} {
			if !strings.Contains(string(body), want) {
				t.Errorf("the mail does not hold %q", want)
			}
		}
		if invitation.Office != organisation.Office || invitation.Roll != contract || invitation.ChainID != 1337 || invitation.Email != "l@example.org" {
			t.Errorf("invitation = %+v", invitation)
		}
	})
}

func TestInviteRefuses(t *testing.T) {
	f := lite(t)
	ids := f.people(t, 2)
	_, err := f.Invite(t.Context(), anna, []string{ids[0], "nobody"})
	wantError(t, err, roll.ErrNoVoter)
	if v := f.voter(t, ids[0]); v.State != roll.Imported {
		t.Errorf("half of a refused call was done: %+v", v)
	}
	_, err = f.Invite(t.Context(), anna, make([]string, 5001))
	wantError(t, err, roll.ErrTooMany)
}

func TestRedeem(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := f.people(t, 2)
		code, address := f.invite(t, ids[0])
		_, _, err := f.redeem(t, code, "p1@example.org", "x")
		wantError(t, err, roll.ErrCode)
		_, _, err = f.redeem(t, strings.Repeat("0", 20), address, "x")
		wantError(t, err, roll.ErrCode)
		_, _, err = f.redeem(t, "", address, "x")
		wantError(t, err, roll.ErrCode)
		// However it is typed.
		typed := strings.ToLower(strings.ReplaceAll(strings.ReplaceAll(code, "-", " "), "0", "o"))
		voter, existing, err := f.redeem(t, typed, address, "account")
		if err != nil || voter != ids[0] || existing != "" {
			t.Fatalf("%q, %q, %v", voter, existing, err)
		}
		if v := f.voter(t, ids[0]); v.State != roll.Registered {
			t.Errorf("state %s", v.State)
		}
		_, _, err = f.redeem(t, code, address, "x")
		wantError(t, err, roll.ErrCodeUsed)
	})
}

func TestRedeemOldCodes(t *testing.T) {
	f := lite(t)
	id := f.people(t, 1)[0]
	first, address := f.invite(t, id)
	second, _ := f.invite(t, id)
	_, _, err := f.redeem(t, first, address, "x")
	wantError(t, err, roll.ErrCodeOld)
	f.Pass(60 * 24 * time.Hour)
	_, _, err = f.redeem(t, second, address, "x")
	wantError(t, err, roll.ErrCodeOld)
	third, _ := f.invite(t, id)
	if _, _, err = f.redeem(t, third, address, "account"); err != nil {
		t.Fatal(err)
	}
	// Invited again, the same person keeps account and state.
	fourth, _ := f.invite(t, id)
	if _, existing, err := f.redeem(t, fourth, address, "another"); err != nil || existing != "account" {
		t.Fatalf("existing account %q, %v", existing, err)
	}
	if v := f.voter(t, id); v.State != roll.Registered {
		t.Errorf("state %s", v.State)
	}
}

func TestRedeemOnceAmongMany(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		code, address := f.invite(t, f.people(t, 1)[0])
		var wg sync.WaitGroup
		results := make(chan error, 6)
		for range cap(results) {
			wg.Go(func() {
				_, _, err := f.redeem(t, code, address, "account")
				results <- err
			})
		}
		wg.Wait()
		close(results)
		won := 0
		for err := range results {
			if err == nil {
				won++
			} else if !errors.Is(err, roll.ErrCodeUsed) {
				t.Errorf("err = %v", err)
			}
		}
		if won != 1 {
			t.Fatalf("one code was redeemed %d times", won)
		}
	})
}

func TestCodesAreNotKept(t *testing.T) {
	f := lite(t)
	code, _ := f.invite(t, f.people(t, 1)[0])
	var kept string
	if err := f.db.QueryRowContext(t.Context(), `SELECT hash FROM enrolment_codes`).Scan(&kept); err != nil {
		t.Fatal(err)
	}
	if len(kept) != 64 || strings.Contains(kept, code) {
		t.Errorf("kept %q of %q", kept, code)
	}
	entries, err := f.log.List(t.Context(), 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		for _, value := range e.Detail {
			if strings.Contains(value, code) {
				t.Errorf("the activity log holds the code: %+v", e)
			}
		}
	}
}

func TestProve(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		id := f.people(t, 1)[0]
		_, err := f.Challenge(t.Context(), id)
		wantError(t, err, roll.ErrAddressFixed) // not before signing up
		f.register(t, id)
		for _, seed := range []string{"first", "second"} { // until approval the address may be changed
			f.prove(t, id, key(t, seed))
			v := f.voter(t, id)
			if v.State != roll.AddressProven || v.Address == nil || *v.Address != addressOf(key(t, seed)) {
				t.Fatalf("voter = %+v", v)
			}
		}
	})
}

// TestProveRefuses changes one thing at a time of a proof that is accepted at the end.
func TestProveRefuses(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := f.people(t, 3)
		for _, id := range ids {
			f.register(t, id)
		}
		ada, bob := key(t, "ada"), key(t, "bob")
		f.prove(t, ids[2], key(t, "cleo"))
		c, err := f.Challenge(t.Context(), ids[0])
		if err != nil {
			t.Fatal(err)
		}
		others, err := f.Challenge(t.Context(), ids[1])
		if err != nil {
			t.Fatal(err)
		}
		good := sign(t, ada, c, nil)
		spoilt := func(change func(*election.Possession)) []byte { return sign(t, ada, c, change) }
		flipped := append([]byte{}, good...)
		flipped[5] ^= 1
		for name, p := range map[string]struct {
			voter     string
			address   common.Address
			nonce     string
			signature []byte
			want      error
		}{
			"another office":     {ids[0], addressOf(ada), c.Nonce, spoilt(func(p *election.Possession) { p.Office = "https://evil.example.org" }), roll.ErrPossession},
			"another chain":      {ids[0], addressOf(ada), c.Nonce, spoilt(func(p *election.Possession) { p.ChainID = 1 }), roll.ErrPossession},
			"another roll":       {ids[0], addressOf(ada), c.Nonce, spoilt(func(p *election.Possession) { p.Roll[0] = 1 }), roll.ErrPossession},
			"another nonce":      {ids[0], addressOf(ada), c.Nonce, spoilt(func(p *election.Possession) { p.Nonce = others.Nonce }), roll.ErrPossession},
			"another address":    {ids[0], addressOf(ada), c.Nonce, spoilt(func(p *election.Possession) { p.Address = addressOf(bob) }), roll.ErrPossession},
			"another's key":      {ids[0], addressOf(bob), c.Nonce, good, roll.ErrPossession},
			"a flipped bit":      {ids[0], addressOf(ada), c.Nonce, flipped, roll.ErrPossession},
			"a short signature":  {ids[0], addressOf(ada), c.Nonce, good[:63], roll.ErrPossession},
			"no signature":       {ids[0], addressOf(ada), c.Nonce, nil, roll.ErrPossession},
			"the zero address":   {ids[0], common.Address{}, c.Nonce, good, roll.ErrPossession},
			"another's session":  {ids[1], addressOf(ada), c.Nonce, good, roll.ErrNonce},
			"another's nonce":    {ids[0], addressOf(ada), others.Nonce, sign(t, ada, others, nil), roll.ErrNonce},
			"an invented nonce":  {ids[0], addressOf(ada), "00", spoilt(func(p *election.Possession) { p.Nonce = "00" }), roll.ErrNonce},
			"a taken address":    {ids[0], addressOf(key(t, "cleo")), c.Nonce, sign(t, key(t, "cleo"), c, nil), roll.ErrAddressTaken},
			"nobody's challenge": {"nobody", addressOf(ada), c.Nonce, good, roll.ErrNonce},
		} {
			_, err := f.Prove(t.Context(), roll.Actor{}, p.voter, p.address, p.nonce, p.signature)
			if !errors.Is(err, p.want) {
				t.Errorf("%s: err = %v, want %v", name, err, p.want)
			}
			for _, id := range ids[:2] {
				if v := f.voter(t, id); v.State != roll.Registered || v.Address != nil {
					t.Errorf("%s: changed %+v", name, v)
				}
			}
		}
		if _, err := f.Prove(t.Context(), roll.Actor{}, ids[0], addressOf(ada), c.Nonce, good); err != nil {
			t.Fatalf("the proof itself: %v", err)
		}
		_, err = f.Prove(t.Context(), roll.Actor{}, ids[0], addressOf(ada), c.Nonce, good)
		wantError(t, err, roll.ErrNonce) // replayed
	})
}

func TestChallengeExpires(t *testing.T) {
	f := lite(t)
	id := f.people(t, 1)[0]
	f.register(t, id)
	c, err := f.Challenge(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	f.Pass(10 * time.Minute)
	k := key(t, "ada")
	_, err = f.Prove(t.Context(), roll.Actor{}, id, addressOf(k), c.Nonce, sign(t, k, c, nil))
	wantError(t, err, roll.ErrNonce)
}

func TestTwoCannotProveOneAddressAtOnce(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := f.people(t, 4)
		shared := key(t, "shared")
		proofs := map[string]roll.Challenge{}
		for _, id := range ids {
			f.register(t, id)
			c, err := f.Challenge(t.Context(), id)
			if err != nil {
				t.Fatal(err)
			}
			proofs[id] = c
		}
		var wg sync.WaitGroup
		results := make(chan error, len(ids))
		for id, c := range proofs {
			wg.Go(func() {
				_, err := f.Prove(t.Context(), roll.Actor{}, id, addressOf(shared), c.Nonce, sign(t, shared, c, nil))
				results <- err
			})
		}
		wg.Wait()
		close(results)
		won := 0
		for err := range results {
			if err == nil {
				won++
			} else if !errors.Is(err, roll.ErrAddressTaken) {
				t.Errorf("err = %v", err)
			}
		}
		if won != 1 {
			t.Fatalf("%d people hold one address", won)
		}
	})
}
