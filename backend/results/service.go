package results

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/redis/go-redis/v9"
	"golang.org/x/sync/singleflight"

	"psephos/election"
)

// freshFor is how long an answer is kept in the process: many visitors then cost the cache one question, and nobody
// sees figures that are more than this older than the cache's.
const freshFor = 100 * time.Millisecond

// Service answers from the cache, and only from there. It is safe for concurrent use.
type Service struct {
	cache *Cache
	keys  keys
	now   func() time.Time
	log   *slog.Logger
	ask   singleflight.Group
	said  atomic.Int64 // when the log was last told that the cache is down, Unix seconds

	mu      sync.RWMutex
	answers map[string]*answer
}

// answer is one value of the cache as last read.
type answer struct {
	at    time.Time
	raw   string
	stale bool
	value any // what raw decodes to
	err   error
}

// NewService answers for the elections of one roll on one chain.
func NewService(cache *Cache, chainID uint64, roll common.Address, log *slog.Logger) *Service {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Service{
		cache: cache, keys: keysOf(chainID, roll), now: time.Now, log: log, answers: map[string]*answer{},
	}
}

// List is every election of the roll, the newest first.
func (s *Service) List(ctx context.Context) (List, error) {
	return read(ctx, s, s.keys.list(), func(raw string, _ bool) (list List, err error) {
		return list, json.Unmarshal([]byte(raw), &list)
	})
}

// Description is what was fixed when an election was created.
func (s *Service) Description(ctx context.Context, address common.Address) (Description, error) {
	found, err := s.snapshot(ctx, address)
	return found.Description, err
}

// Results is how an election stands.
func (s *Service) Results(ctx context.Context, address common.Address) (Results, error) {
	found, err := s.snapshot(ctx, address)
	return found.Results, err
}

// snapshot reads one election. Only elections of the list are asked for, so that strangers' addresses cost nothing.
func (s *Service) snapshot(ctx context.Context, address common.Address) (snapshot, error) {
	list, err := s.List(ctx)
	if err != nil {
		return snapshot{}, err
	}
	if !list.has(address) {
		return snapshot{}, ErrNoElection
	}
	return read(ctx, s, s.keys.election(address), func(raw string, stale bool) (found snapshot, err error) {
		if err := json.Unmarshal([]byte(raw), &found); err != nil {
			return snapshot{}, err
		}
		if found.Results.Election != address {
			return snapshot{}, errors.New("the snapshot is another election's")
		}
		if stale {
			found.Results.Stale = true
			found.Results.Version += "-stale"
		}
		return found, nil
	})
}

func (l List) has(address common.Address) bool {
	for _, e := range l.Elections {
		if e.Address == address {
			return true
		}
	}
	return false
}

// Ballot says in which block the ballot with a tracker was counted, whoever sent it there; ErrNoBallot if it was not.
func (s *Service) Ballot(ctx context.Context, tracker string) (election.RelayStatus, error) {
	canonical, err := election.ParseTracker(tracker)
	if err != nil {
		return election.RelayStatus{}, ErrNoBallot
	}
	list, err := s.List(ctx)
	if err != nil {
		return election.RelayStatus{}, err
	}
	for _, e := range list.Elections {
		text, err := s.cache.client.HGet(ctx, s.keys.ballots(e.Address), canonical).Result()
		if errors.Is(err, redis.Nil) {
			continue
		}
		if err != nil {
			return election.RelayStatus{}, s.unavailable(ctx, err)
		}
		return s.inBlock(ctx, e.Address, text)
	}
	return election.RelayStatus{}, ErrNoBallot
}

func (s *Service) inBlock(ctx context.Context, address common.Address, text string) (election.RelayStatus, error) {
	block, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return election.RelayStatus{}, s.unavailable(ctx, fmt.Errorf("a ballot's block: %v", err))
	}
	found, err := s.snapshot(ctx, address)
	if err != nil {
		return election.RelayStatus{}, err
	}
	state := election.StateIncluded
	if block <= found.Results.Final.Block.Number {
		state = election.StateFinal
	}
	return election.RelayStatus{State: string(state), Block: block}, nil
}

// read returns the value under key, asking the cache at most once per freshFor for all callers together. A key that is
// not there makes the answer ErrUnavailable: the indexer writes all keys, so the cache has lost something.
func read[T any](ctx context.Context, s *Service, key string, decode func(raw string, stale bool) (T, error)) (T, error) {
	a := s.known(key)
	if a == nil {
		// The question is asked for everybody who waits: one visitor's leaving must not end it.
		found, _, _ := s.ask.Do(key, func() (any, error) {
			return s.fetch(context.WithoutCancel(ctx), key, func(raw string, stale bool) (any, error) {
				return decode(raw, stale)
			}), nil
		})
		a = found.(*answer)
	}
	value, _ := a.value.(T)
	return value, a.err
}

func (s *Service) known(key string) *answer {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if a, ok := s.answers[key]; ok && s.now().Sub(a.at) < freshFor {
		return a
	}
	return nil
}

func (s *Service) fetch(ctx context.Context, key string, decode func(raw string, stale bool) (any, error)) *answer {
	a := &answer{}
	values, err := s.cache.client.MGet(ctx, key, s.keys.alive()).Result()
	switch {
	case err != nil:
		a.err = s.unavailable(ctx, err)
	case values[0] == nil:
		a.err = ErrUnavailable
	default:
		a.raw, _ = values[0].(string)
		a.stale = values[1] == nil
		s.decode(ctx, key, a, decode)
	}
	a.at = s.now()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answers[key] = a
	return a
}

// decode fills in the value, from the last answer if that says the same.
func (s *Service) decode(ctx context.Context, key string, a *answer, decode func(raw string, stale bool) (any, error)) {
	s.mu.RLock()
	last := s.answers[key]
	s.mu.RUnlock()
	if last != nil && last.err == nil && last.raw == a.raw && last.stale == a.stale {
		a.value = last.value
		return
	}
	var err error
	if a.value, err = decode(a.raw, a.stale); err != nil {
		a.err = s.unavailable(ctx, fmt.Errorf("%s: %v", key, err))
	}
}

// logEvery is how often, in seconds, the log is told that the cache is down.
const logEvery = 10

// unavailable logs why the cache could not be used and returns what visitors are told.
func (s *Service) unavailable(ctx context.Context, err error) error {
	now, said := s.now().Unix(), s.said.Load()
	if now-said >= logEvery && s.said.CompareAndSwap(said, now) {
		s.log.WarnContext(ctx, "the results cache cannot be read", slog.Any("error", err))
	}
	return ErrUnavailable
}
