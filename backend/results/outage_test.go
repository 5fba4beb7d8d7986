package results_test

import (
	"context"
	"errors"
	"math/big"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/results"
	"psephos/devnet"
	"psephos/election"
)

// reader asks for an election's results without pause and remembers every different answer.
type reader struct {
	seen   map[uint64]results.Results // by block
	errors map[error]int
	stop   func()
}

func read(t *testing.T, s *results.Service, address common.Address) *reader {
	t.Helper()
	r := &reader{seen: map[uint64]results.Results{}, errors: map[error]int{}}
	ctx, cancel := context.WithCancel(context.Background())
	var asking sync.WaitGroup
	asking.Go(func() {
		for ctx.Err() == nil {
			got, err := s.Results(ctx, address)
			if err != nil {
				r.errors[err]++
				continue
			}
			r.seen[got.Latest.Block.Number] = got
		}
	})
	r.stop = func() {
		cancel()
		asking.Wait()
	}
	t.Cleanup(r.stop)
	return r
}

// check compares everything that was ever shown with the chain at the block that it was said to be from.
func (r *reader) check(t *testing.T, o *organisation, e *election.Election) {
	t.Helper()
	r.stop()
	for number, shown := range r.seen {
		counts, err := e.Counts(o.Ctx, new(big.Int).SetUint64(number))
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(shown.Latest.Counts, counts) {
			t.Errorf("block %d: shown %v, counted %v", number, shown.Latest.Counts, counts)
		}
	}
	for err := range r.errors {
		if !errors.Is(err, results.ErrUnavailable) && !errors.Is(err, context.Canceled) {
			t.Errorf("a visitor was told %v", err)
		}
	}
}

// TestCacheEmptied: without its contents the cache answers nothing, or what is true, and is filled again by itself.
func TestCacheEmptied(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 60)
	eachCache(t, func(t *testing.T, cache *results.Cache, _ server) {
		e := o.OpenElection(t)
		o.index(t, cache, o.Chain)
		s := o.service(cache)
		shown := read(t, s, e.Address)
		for i := range 5 {
			ballots := o.cast(t, e, i*10, i*10+10)
			if err := cache.Empty(o.Ctx); err != nil {
				t.Fatal(err)
			}
			o.shows(t, s, e, uint64(i+1)*10)
			o.tracked(t, s, ballots[3], "final")
		}
		shown.check(t, o, e)
	})
}

// TestCacheRestored: a server that comes up with an old file is brought up to date, and old figures are never shown as of
// a newer block.
func TestCacheRestored(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 60)
	eachCache(t, func(t *testing.T, cache *results.Cache, _ server) {
		e := o.OpenElection(t)
		o.index(t, cache, o.Chain)
		s := o.service(cache)
		o.cast(t, e, 0, 10)
		o.shows(t, s, e, 10)
		old, err := cache.Dump(o.Ctx)
		if err != nil {
			t.Fatal(err)
		}
		shown := read(t, s, e.Address)
		o.cast(t, e, 10, 30)
		o.shows(t, s, e, 30)
		if err := cache.Restore(o.Ctx, old); err != nil {
			t.Fatal(err)
		}
		o.cast(t, e, 30, 60)
		o.shows(t, s, e, 60)
		shown.check(t, o, e)
	})
}

// TestCacheDown: while the server is away visitors are told so; afterwards everything is as if nothing had been.
func TestCacheDown(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 60)
	eachCache(t, func(t *testing.T, cache *results.Cache, server server) {
		e := o.OpenElection(t)
		x, _ := o.index(t, cache, o.Chain)
		s := o.service(cache)
		o.cast(t, e, 0, 10)
		o.shows(t, s, e, 10)
		shown := read(t, s, e.Address)
		for i := 1; i < 4; i++ {
			server.stop()
			eventually(t, "visitors are told", func() bool {
				_, err := s.Results(o.Ctx, e.Address)
				return errors.Is(err, results.ErrUnavailable)
			})
			eventually(t, "the office is told", func() bool { return x.Status().Error != "" && cache.Ping(o.Ctx) != nil })
			o.cast(t, e, i*10, i*10+10)
			server.up()
			o.shows(t, s, e, uint64(i+1)*10)
			eventually(t, "the office is told that all is well", func() bool { return x.Status().Error == "" })
		}
		shown.check(t, o, e)
	})
}

// TestStale: figures of an indexer that has stopped are marked when its sign of life is gone.
func TestStale(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 10)
	e := o.OpenElection(t)
	cache := openCache(t, results.Embedded)
	_, stop := o.index(t, cache, o.Chain)
	s := o.service(cache)
	o.cast(t, e, 0, 10)
	if got := o.shows(t, s, e, 10); got.Stale {
		t.Error("fresh figures are marked as stale")
	}
	stop()
	all, err := cache.Dump(o.Ctx)
	if err != nil {
		t.Fatal(err)
	}
	for key := range all {
		if strings.HasSuffix(key, "alive") { // it would expire by itself later
			if err := cache.Delete(o.Ctx, key); err != nil {
				t.Fatal(err)
			}
		}
	}
	eventually(t, "the figures are marked", func() bool {
		got, err := s.Results(o.Ctx, e.Address)
		return err == nil && got.Stale && got.Latest.Ballots == 10
	})
}

// TestCacheURL refuses what is no address of a Redis server, without repeating it.
func TestCacheURL(t *testing.T) {
	for _, url := range []string{"http://user:secret@host", "redis://%zz:secret@", "nonsense secret"} {
		_, err := results.OpenCache(url)
		if err == nil {
			t.Errorf("%q is accepted", url)
			continue
		}
		if got := err.Error(); len(got) < 10 || strings.Contains(got, "secret") {
			t.Errorf("%q: %v", url, err)
		}
	}
}
