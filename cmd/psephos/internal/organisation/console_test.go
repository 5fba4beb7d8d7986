package organisation_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"psephos/cmd/psephos/internal/organisation"
)

// ask reads an answer of the office into a value.
func ask(t *testing.T, url, token string, into any) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+token)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(into); err != nil || response.StatusCode != http.StatusOK {
		t.Fatalf("%s: %d, %v", url, response.StatusCode, err)
	}
}

// What the console shows, from a real chain: who has voted, what enrolment has cost, how the office stands.
func TestConsoleSeesTheChain(t *testing.T) {
	o, err := organisation.Start(t.Context(), organisation.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer o.Close()
	up := o.Up()
	api := up.Office + "/api/v1"
	status, answer := post(t, api+"/session", "", up.Registrars[0])
	token, _ := answer["accessToken"].(string)
	if status != http.StatusOK || token == "" {
		t.Fatalf("%d %v", status, answer)
	}
	var enrolment struct {
		Pages []struct {
			Size, Attempts int
			Gas            uint64
			PaidWei        string
		}
		EstimateWei string
	}
	ask(t, api+"/roll/enrolments", token, &enrolment)
	if len(enrolment.Pages) != 1 || enrolment.Pages[0].Attempts != 1 || enrolment.Pages[0].Gas == 0 || len(enrolment.Pages[0].PaidWei) < 6 || enrolment.EstimateWei != "0" {
		t.Errorf("%+v", enrolment)
	}
	var monitoring struct {
		Chain struct {
			Head      struct{ Number uint64 }
			Endpoints []struct{ Head uint64 }
		}
		Funds struct {
			BalanceWei string
			Enrolments int64
		}
		Workers []struct {
			Name string
			Here bool
		}
	}
	ask(t, api+"/monitoring", token, &monitoring)
	if monitoring.Chain.Head.Number == 0 || len(monitoring.Chain.Endpoints) != 1 || monitoring.Chain.Endpoints[0].Head == 0 ||
		len(monitoring.Funds.BalanceWei) < 10 || monitoring.Funds.Enrolments == 0 || len(monitoring.Workers) != 2 || !monitoring.Workers[0].Here {
		t.Errorf("%+v", monitoring)
	}
	checkVotes(t, api, token, up.Elections["open"].Hex())
}

// checkVotes waits until the demo's ballots are in a block and compares the funnel with the lists.
func checkVotes(t *testing.T, api, token, election string) {
	t.Helper()
	deadline := time.After(time.Minute)
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		var funnel struct {
			Enrolled  int
			Elections []struct {
				Address         string
				Eligible, Voted int
			}
		}
		ask(t, api+"/roll/funnel", token, &funnel)
		for _, e := range funnel.Elections {
			if !strings.EqualFold(e.Address, election) || e.Voted == 0 {
				continue
			}
			var voted, not struct{ Total int }
			ask(t, api+"/roll/voters?voted=true&election="+election, token, &voted)
			ask(t, api+"/roll/voters?voted=false&election="+election, token, &not)
			if e.Eligible == funnel.Enrolled && voted.Total >= e.Voted && voted.Total+not.Total == e.Eligible {
				return
			}
			t.Fatalf("%+v, but %d have voted and %d have not", funnel, voted.Total, not.Total)
		}
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("no ballot in a minute: %+v", funnel)
		}
	}
}
