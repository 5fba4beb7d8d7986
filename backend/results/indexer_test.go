package results_test

import (
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"psephos/backend/results"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
	"psephos/roll"
)

// ballots waits until the service shows n ballots in the latest tally, and returns what it shows.
func (o *organisation) shows(t testing.TB, s *results.Service, e *election.Election, n uint64) results.Results {
	t.Helper()
	var got results.Results
	eventually(t, "the results show the ballots", func() bool {
		var err error
		got, err = s.Results(o.Ctx, e.Address)
		return err == nil && got.Latest.Ballots == n
	})
	return got
}

// TestFollowsChain shows counts as of the latest and of the final block, and the end of the election.
func TestFollowsChain(t *testing.T) {
	o := newOrganisation(t, devnet.Config{FinalityDepth: 3}, 300)
	eachCache(t, func(t *testing.T, cache *results.Cache, _ server) {
		e := o.OpenElection(t)
		o.index(t, cache, o.Chain)
		s := o.service(cache)
		got := o.shows(t, s, e, 0)
		if got.Voters != 300 || got.Phase != "open" || got.Complete || !reflect.DeepEqual(got.Latest.Counts, [][]uint64{{0, 0, 0}}) {
			t.Errorf("before the first ballot: %+v", got)
		}
		ballots := o.cast(t, e, 0, 60)
		got = o.shows(t, s, e, 60)
		if want := [][]uint64{{20, 20, 20}}; !reflect.DeepEqual(got.Latest.Counts, want) {
			t.Errorf("counts: got %v, want %v", got.Latest.Counts, want)
		}
		if got.Final.Ballots != 0 || got.Final.Block.Number+3 != got.Latest.Block.Number {
			t.Errorf("the final tally is ahead of its block: %+v", got.Final)
		}
		o.tracked(t, s, ballots[0], "included")
		for range 3 {
			o.seal(t)
		}
		eventually(t, "the ballots are final", func() bool {
			got, err := s.Results(o.Ctx, e.Address)
			return err == nil && got.Final.Ballots == 60 && !got.Complete
		})
		o.tracked(t, s, ballots[59], "final")
		o.end(t, s, e)
	})
}

// end lets the election close and waits until nothing can change any more.
func (o *organisation) end(t *testing.T, s *results.Service, e *election.Election) {
	t.Helper()
	if err := o.Node.AdvanceTime(o.Ctx, 3600); err != nil {
		t.Fatal(err)
	}
	for range 4 {
		o.seal(t)
	}
	eventually(t, "the election has ended", func() bool {
		got, err := s.Results(o.Ctx, e.Address)
		return err == nil && got.Complete && got.Phase == "closed"
	})
	list, err := s.List(o.Ctx)
	if err != nil || list.Elections[0].Address != e.Address || list.Elections[0].Title["en"] != "Annual meeting" {
		t.Errorf("the list: %+v %v", list, err)
	}
	d, err := s.Description(o.Ctx, e.Address)
	if err != nil || d.MetadataHash != e.MetadataHash || d.Organiser != o.Sender.Address() || d.ChainID != devnet.DefaultChainID {
		t.Errorf("the description: %+v %v", d, err)
	}
	if hash, err := e.Metadata.Hash(); err != nil || hash != d.MetadataHash {
		t.Errorf("the texts: %v", err)
	}
}

func (o *organisation) tracked(t *testing.T, s *results.Service, b election.Ballot, want string) {
	t.Helper()
	eventually(t, "the ballot is "+want, func() bool {
		got, err := s.Ballot(o.Ctx, strings.ToLower(b.Tracker()))
		return err == nil && got.State == want && got.Block > 0
	})
}

func (o *organisation) seal(t testing.TB) {
	t.Helper()
	if err := o.Node.Mine(o.Ctx); err != nil {
		t.Fatal(err)
	}
}

// TestUnknown tells what does not exist from what cannot be said at the moment.
func TestUnknown(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 3)
	cache := openCache(t, results.Embedded)
	s := o.service(cache)
	if _, err := s.List(o.Ctx); !errors.Is(err, results.ErrUnavailable) {
		t.Errorf("an empty cache: %v", err)
	}
	if _, err := s.Results(o.Ctx, common.Address{1}); !errors.Is(err, results.ErrUnavailable) {
		t.Errorf("any election in an empty cache: %v", err)
	}
	e := o.OpenElection(t)
	o.index(t, cache, o.Chain)
	o.shows(t, s, e, 0)
	if _, err := s.Results(o.Ctx, common.Address{1}); !errors.Is(err, results.ErrNoElection) {
		t.Errorf("no such election: %v", err)
	}
	for _, tracker := range []string{election.Tracker(common.Hash{1}), "", "nonsense"} {
		if _, err := s.Ballot(o.Ctx, tracker); !errors.Is(err, results.ErrNoBallot) {
			t.Errorf("no such ballot %q: %v", tracker, err)
		}
	}
}

// TestReorganisation: counts and trackers go with the block that goes, and come back with the ballots.
func TestReorganisation(t *testing.T) {
	o := newOrganisation(t, devnet.Config{FinalityDepth: 10_000, Manual: true}, 60)
	eachCache(t, func(t *testing.T, cache *results.Cache, _ server) {
		e := o.ElectionFrom(t, -time.Second, 10_000*time.Hour)
		_, stop := o.index(t, cache, o.Chain)
		defer stop()
		s := o.service(cache)
		o.shows(t, s, e, 0)
		block := o.Head(t).Number
		ballots := o.cast(t, e, 0, 30)
		o.shows(t, s, e, 30)
		o.tracked(t, s, ballots[7], "included")
		o.abandon(t, block, func() {
			got := o.shows(t, s, e, 0)
			if !reflect.DeepEqual(got.Latest.Counts, [][]uint64{{0, 0, 0}}) {
				t.Errorf("counts of abandoned ballots: %v", got.Latest.Counts)
			}
			if _, err := s.Ballot(o.Ctx, ballots[7].Tracker()); !errors.Is(err, results.ErrNoBallot) {
				t.Errorf("an abandoned ballot is still found: %v", err)
			}
		})
		got := o.shows(t, s, e, 30) // the node puts the transaction into a block again
		if !reflect.DeepEqual(got.Latest.Counts, [][]uint64{{10, 10, 10}}) {
			t.Errorf("counts after the reorganisation: %v", got.Latest.Counts)
		}
		o.tracked(t, s, ballots[7], "included")
	})
}

// abandon replaces the blocks after number by an empty one and runs check before any other block is made.
func (o *organisation) abandon(t *testing.T, number uint64, check func()) {
	t.Helper()
	defer o.HoldBlocks()()
	if err := o.Node.Reorg(o.Ctx, o.Head(t).Number-number); err != nil {
		t.Fatal(err)
	}
	check()
}

// TestLyingEndpoint: an endpoint that hides ballots makes the results unavailable, not wrong.
func TestLyingEndpoint(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 30)
	e := o.OpenElection(t)
	var hide atomic.Bool
	hide.Store(true)
	o.cast(t, e, 0, 12)
	client, err := rpc.DialContext(o.Ctx, lyingProxy(t, o.Node.RPC(), e.Address, &hide))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	cache := openCache(t, results.Embedded)
	x, _ := o.index(t, cache, devnettest.AttachTo(t, []*rpc.Client{client}))
	s := o.service(cache)
	eventually(t, "the indexer notices", func() bool { return strings.Contains(x.Status().Error, "differ") })
	if got, err := s.Results(o.Ctx, e.Address); !errors.Is(err, results.ErrUnavailable) {
		t.Errorf("a miscount is shown: %+v", got)
	}
	hide.Store(false)
	o.shows(t, s, e, 12)
}

// lyingProxy passes requests on to a node and, while hide is set, removes one of the election's events.
func lyingProxy(t *testing.T, target string, address common.Address, hide *atomic.Bool) string {
	t.Helper()
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer, err := http.Post(target, "application/json", r.Body)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer answer.Body.Close()
		body, err := io.ReadAll(answer.Body)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(withoutOne(body, address, hide.Load()))
	}))
	t.Cleanup(proxy.Close)
	return proxy.URL
}

// withoutOne removes the last log of address from an answer with several logs.
func withoutOne(body []byte, address common.Address, hide bool) []byte {
	var answer map[string]json.RawMessage
	var logs []map[string]any
	if !hide || json.Unmarshal(body, &answer) != nil || json.Unmarshal(answer["result"], &logs) != nil || len(logs) < 3 {
		return body
	}
	last := logs[len(logs)-1]
	if text, _ := last["address"].(string); !strings.EqualFold(text, address.Hex()) {
		return body
	}
	answer["result"], _ = json.Marshal(logs[:len(logs)-1])
	changed, _ := json.Marshal(answer)
	return changed
}

// TestTwoIndexers: one writes; when it goes, the other one does.
func TestTwoIndexers(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 30)
	e := o.OpenElection(t)
	eachCache(t, func(t *testing.T, cache *results.Cache, s server) {
		other := cache
		if s.url != results.Embedded {
			other = openCache(t, s.url)
		}
		first, stopFirst := o.index(t, cache, o.Chain)
		eventually(t, "the first writes", func() bool { return first.Status().Writing })
		second, _ := o.index(t, other, o.Chain)
		service := o.service(cache)
		before, err := e.BallotCount(o.Ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		o.cast(t, e, int(before), int(before)+5)
		o.shows(t, service, e, before+5)
		if second.Status().Writing {
			t.Error("both write")
		}
		stopFirst()
		eventually(t, "the second writes", func() bool { return second.Status().Writing })
		o.cast(t, e, int(before)+5, int(before)+10)
		o.shows(t, service, e, before+10)
	})
}

// TestAmendmentsChangeTurnout: a voter who was struck off no longer counts among those who may vote.
func TestAmendmentsChangeTurnout(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 10)
	e := o.OpenElection(t)
	cache := openCache(t, results.Embedded)
	o.index(t, cache, o.Chain)
	s := o.service(cache)
	roll := roll.Open(o.Chain, o.Contracts.Roll)
	o.Mined(t)(roll.Amend(o.Ctx, o.Sender, 3, common.Address{}))
	eventually(t, "nine may vote", func() bool {
		got, err := s.Results(o.Ctx, e.Address)
		return err == nil && got.Voters == 9
	})
	o.Mined(t)(roll.Amend(o.Ctx, o.Sender, 3, common.BigToAddress(big.NewInt(7))))
	eventually(t, "ten may vote", func() bool {
		got, err := s.Results(o.Ctx, e.Address)
		return err == nil && got.Voters == 10
	})
	o.Mined(t)(e.Extend(o.Ctx, o.Sender, time.Unix(int64(e.Parameters.Closing)+100, 0)))
	eventually(t, "the closing time is later", func() bool {
		got, err := s.Results(o.Ctx, e.Address)
		return err == nil && got.Closing == e.Parameters.Closing+100
	})
}
