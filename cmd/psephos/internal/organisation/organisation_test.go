package organisation_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/cmd/psephos/internal/organisation"
	"psephos/election"
)

// post sends a request to the office and returns its status and answer.
func post(t *testing.T, url, token string, body any) (int, map[string]any) {
	t.Helper()
	encoded, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, bytes.NewReader(encoded))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer map[string]any
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, answer
}

// TestRegistrarsCanApprove signs in with the registrars' passwords that are shown, on the first start and on the next.
func TestRegistrarsCanApprove(t *testing.T) {
	dir := t.TempDir()
	for range 2 {
		o, err := organisation.Start(t.Context(), organisation.Config{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		up := o.Up()
		for _, account := range up.Registrars {
			status, answer := post(t, up.Office+"/api/v1/auth/sign-in", "", account)
			token, _ := answer["accessToken"].(string)
			if status != http.StatusOK || token == "" {
				t.Fatalf("%d %v", status, answer)
			}
			status, answer = post(t, up.Office+"/api/v1/roll/approvals", token, map[string]any{"voters": []string{"nobody"}})
			if status != http.StatusNotFound || answer["code"] != "no_such_voter" {
				t.Errorf("%d %v", status, answer)
			}
		}
		if err := o.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestAPersonIsATrustee starts twice with the same person: there is one board with them, and money for fees at their address.
func TestAPersonIsATrustee(t *testing.T) {
	dir, person := t.TempDir(), common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")
	for range 2 {
		o, err := organisation.Start(t.Context(), organisation.Config{Dir: dir, Trustee: person})
		if err != nil {
			t.Fatal(err)
		}
		if got := boardsWith(t, o.Up(), person); got != 1 {
			t.Errorf("%d boards name the person", got)
		}
		if err := o.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// boardsWith counts the boards with a trustee, who must have something for fees.
func boardsWith(t *testing.T, up organisation.Up, person common.Address) int {
	t.Helper()
	chain, err := chain.Dial(t.Context(), []string{up.RPC}, up.ChainID)
	if err != nil {
		t.Fatal(err)
	}
	defer chain.Close()
	balance, err := chain.BalanceAt(t.Context(), person, nil)
	if err != nil || balance.Sign() == 0 {
		t.Errorf("balance %v %v", balance, err)
	}
	head, err := chain.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	boards, err := election.OpenFactory(chain, up.Factory).BoardsBetween(t.Context(), 0, head.Number)
	if err != nil {
		t.Fatal(err)
	}
	named := 0
	for _, summary := range boards {
		board, err := election.OpenBoard(t.Context(), chain, summary.Address)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := board.IndexOf(person); ok {
			named++
		}
	}
	return named
}
