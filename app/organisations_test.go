package app

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/office"
	"psephos/app/wallet/wallettest"
	"psephos/election"
)

func invitation(officeURL string) election.Invitation {
	return election.Invitation{
		Version: 1, Organisation: "Club", Office: officeURL, RPC: []string{"http://127.0.0.1:1"}, ChainID: 1337,
		Factory: common.Address{1}, Roll: common.Address{2}, Code: "ABCDE-FGHJK-MNPQR-STVWX", Email: "ada@example.org",
	}
}

func TestJoinShowsFirstAndKeepsAfterwards(t *testing.T) {
	dir := t.TempDir()
	text := invitation("https://vote.example.org").URL()
	a := New(Config{opened: wallettest.Cheapen, DataDir: dir, Invitation: text, Log: NewLog(t.Output())})
	o := &Organisations{a}
	shown, err := o.Preview("  " + text + "\n")
	if err != nil || shown.Organisation != "Club" || shown.Office != "https://vote.example.org" || shown.Joined {
		t.Fatalf("preview: %+v %v", shown, err)
	}
	if list, err := o.List(); err != nil || list == nil || len(list) != 0 {
		t.Errorf("before: %v %v", list, err)
	}
	id, err := o.Accept(text, false)
	if err != nil {
		t.Fatal(err)
	}
	if got := status(t, a); got.Invitation != "" {
		t.Error("the app still asks about the invitation")
	}
	if again, err := o.Accept(text, false); err != nil || again != id {
		t.Errorf("accepted twice: %s %v", again, err)
	}
	a.Stop()
	list, err := (&Organisations{newApp(t, dir)}).List()
	if err != nil || len(list) != 1 || list[0].ID != id || list[0].Name != "Club" || list[0].Email != "ada@example.org" {
		t.Errorf("after a restart: %+v %v", list, err)
	}
}

func TestBadInvitationsJoinNothing(t *testing.T) {
	o := &Organisations{newApp(t, t.TempDir())}
	good := invitation("https://vote.example.org").URL()
	for name, text := range map[string]string{
		"nothing": "", "something else": "https://example.org", "cut short": good[:len(good)-20],
		"too long": string(make([]byte, 70<<10)),
	} {
		if _, err := o.Accept(text, false); code(err) != "invitation.invalid" {
			t.Errorf("%s: %v", name, err)
		}
	}
	if list, err := o.List(); err != nil || len(list) != 0 {
		t.Errorf("joined: %v %v", list, err)
	}
}

// registrar is an office that registers one voter.
type registrar struct {
	challenge office.Challenge
	proofs    []office.Proof
}

func (r *registrar) start(t *testing.T) string {
	t.Helper()
	mux := http.NewServeMux()
	write := func(w http.ResponseWriter, status int, value any) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(value)
	}
	mux.HandleFunc("POST /api/v1/auth/sign-up", func(w http.ResponseWriter, _ *http.Request) {
		write(w, http.StatusCreated, office.Tokens{AccessToken: "a", RefreshToken: "r", ExpiresIn: 300, Role: "voter"})
	})
	mux.HandleFunc("POST /api/v1/me/address/challenge", func(w http.ResponseWriter, _ *http.Request) {
		write(w, http.StatusOK, r.challenge)
	})
	mux.HandleFunc("POST /api/v1/me/address", func(w http.ResponseWriter, q *http.Request) {
		var proof office.Proof
		_ = json.NewDecoder(q.Body).Decode(&proof)
		r.proofs = append(r.proofs, proof)
		write(w, http.StatusOK, office.Me{Email: "ada@example.org", Role: "voter"})
	})
	mux.HandleFunc("GET /api/v1/me", func(w http.ResponseWriter, _ *http.Request) {
		state := office.MeState("addressProven")
		write(w, http.StatusOK, office.Me{Email: "ada@example.org", Role: "voter", State: &state})
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	r.challenge = office.Challenge{ChainID: 1337, Nonce: "n1", Office: server.URL, Roll: common.Address{2}.Hex()}
	return server.URL
}

func TestRegistrationStages(t *testing.T) {
	r := &registrar{}
	url := r.start(t)
	a := newApp(t, t.TempDir())
	if err := (&Wallet{a}).Restore(junk12, testPhrase); err != nil {
		t.Fatal(err)
	}
	o := &Organisations{a}
	id, err := o.Accept(invitation(url).URL(), false)
	if err != nil {
		t.Fatal(err)
	}
	stage := func() Registration {
		t.Helper()
		got, err := o.Registration(id)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	if got := stage(); got.Stage != "account" || got.Problem != "chain.unreachable" || got.Number != -1 {
		t.Errorf("joined: %+v", got)
	}
	if err := o.SignUp(id, "ada@example.org", testPhrase); code(err) != "office.password_is_passphrase" {
		t.Errorf("the wallet's passphrase as the office's password: %v", err)
	}
	if err := o.SignUp(id, "ada@example.org", "an office password"); err != nil {
		t.Fatal(err)
	}
	if got := stage(); got.Stage != "address" || !got.SignedIn {
		t.Errorf("signed up: %+v", got)
	}
	if err := o.ProveAddress(id); err != nil {
		t.Fatal(err)
	}
	if got := stage(); got.Stage != "waiting" || got.Office != "addressProven" {
		t.Errorf("proven: %+v", got)
	}
	proof := election.Possession{Office: url, ChainID: 1337, Roll: common.Address{2}, Nonce: "n1", Address: common.HexToAddress(junkHolder)}
	if len(r.proofs) != 1 || r.proofs[0].Address != junkHolder {
		t.Fatalf("proofs: %+v", r.proofs)
	}
	if err := proof.Verify(common.FromHex(r.proofs[0].Signature)); err != nil {
		t.Errorf("the office cannot verify the proof: %v", err)
	}
}

// An office that asks for a proof to another office, chain or roll gets none: it could register the voter there.
func TestAProofIsForThisOfficeOnly(t *testing.T) {
	r := &registrar{}
	url := r.start(t)
	a := newApp(t, t.TempDir())
	if err := (&Wallet{a}).Restore(junk12, testPhrase); err != nil {
		t.Fatal(err)
	}
	o := &Organisations{a}
	id, err := o.Accept(invitation(url).URL(), false)
	if err != nil {
		t.Fatal(err)
	}
	if err := o.SignUp(id, "ada@example.org", "an office password"); err != nil {
		t.Fatal(err)
	}
	good := r.challenge
	for name, change := range map[string]func(*office.Challenge){
		"office": func(c *office.Challenge) { c.Office = "https://other.example.org" },
		"chain":  func(c *office.Challenge) { c.ChainID = 1 },
		"roll":   func(c *office.Challenge) { c.Roll = common.Address{3}.Hex() },
	} {
		r.challenge = good
		change(&r.challenge)
		if err := o.ProveAddress(id); code(err) != "office.challenge" {
			t.Errorf("%s: %v", name, err)
		}
	}
	if len(r.proofs) != 0 {
		t.Errorf("a proof was handed in: %+v", r.proofs)
	}
	r.challenge = good
	a.vault.Lock()
	if err := o.ProveAddress(id); code(err) != "vault.locked" {
		t.Errorf("locked: %v", err)
	}
}
