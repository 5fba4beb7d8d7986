package organisation_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"testing"

	"psephos/cmd/psephos/internal/organisation"
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
