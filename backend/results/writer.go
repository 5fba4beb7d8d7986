package results

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"sort"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/redis/go-redis/v9"
)

const (
	// lockTime is how long the lock outlives an indexer that stopped without a word.
	lockTime = 10 * time.Second
	// aliveTime is how long figures count as current after the indexer was last heard of.
	aliveTime = 15 * time.Second
	// ballotChunk bounds one command, so that filling the index of a large election never blocks the server for long.
	ballotChunk = 2000
)

// errNotWriter says that another indexer holds the lock, or that the lock has gone with everything else.
var errNotWriter = errors.New("another indexer writes the results")

// takeLock gives the lock KEYS[1] to ARGV[1], or prolongs it, for ARGV[2] milliseconds; 0 if somebody else holds it.
// It then says whether the stamp KEYS[2] is still ARGV[3] and how many of the remaining keys exist.
var takeLock = redis.NewScript(`
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return {0, 0, 0} end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
local same = 0
if redis.call('GET', KEYS[2]) == ARGV[3] then same = 1 end
local present = 0
for i = 3, #KEYS do present = present + redis.call('EXISTS', KEYS[i]) end
return {1, same, present}`)

// publishAll sets KEYS[4…] to ARGV[4…] at once, with the stamp KEYS[2] = ARGV[2] and the sign of life KEYS[3] for
// ARGV[3] milliseconds, if the lock KEYS[1] is held by ARGV[1].
var publishAll = redis.NewScript(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
for i = 4, #KEYS do redis.call('SET', KEYS[i], ARGV[i]) end
redis.call('SET', KEYS[2], ARGV[2])
redis.call('SET', KEYS[3], '1', 'PX', ARGV[3])
return 1`)

// changeBallots applies ARGV[2] (clear, set or remove) with ARGV[3…] to the hash KEYS[2] if ARGV[1] holds the lock.
var changeBallots = redis.NewScript(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
local rest = {}
for i = 3, #ARGV do rest[#rest + 1] = ARGV[i] end
if ARGV[2] == 'clear' then redis.call('DEL', KEYS[2])
elseif ARGV[2] == 'set' then redis.call('HSET', KEYS[2], unpack(rest))
else redis.call('HDEL', KEYS[2], unpack(rest)) end
return 1`)

// writer is one indexer's hand on the cache.
type writer struct {
	cache  *Cache
	keys   keys
	token  string // proves that the lock is ours
	stamp  string // of our last write; empty before the first
	values map[string][]byte
}

func newWriter(cache *Cache, keys keys) *writer {
	return &writer{cache: cache, keys: keys, token: rand.Text(), values: map[string][]byte{}}
}

// lock takes or prolongs the lock, and looks whether the cache still holds all that this writer wrote; if not, the
// writer forgets it, and is no longer intact.
func (w *writer) lock(ctx context.Context) error {
	names := []string{w.keys.lock(), w.keys.stamp()}
	for key := range w.values {
		names = append(names, key)
	}
	found, err := takeLock.Run(ctx, w.cache.client, names, w.token, lockTime.Milliseconds(), w.stamp).Int64Slice()
	if err != nil {
		return fmt.Errorf("take the lock of the results: %v", err)
	}
	if len(found) != 3 || found[0] == 0 {
		w.forget()
		return errNotWriter
	}
	if found[1] == 0 || int(found[2]) != len(w.values) {
		w.forget()
	}
	return nil
}

// intact says whether the cache holds what this writer remembers. If not, everything must be written again.
func (w *writer) intact() bool { return w.stamp != "" }

// forget drops the memory of what was written, so that all of it is written again.
func (w *writer) forget() {
	w.stamp = ""
	w.values = map[string][]byte{}
}

// publish writes what differs from the last write, all at once.
func (w *writer) publish(ctx context.Context, list List, snapshots []snapshot) error {
	changed, err := w.changes(list, snapshots)
	if err != nil {
		return err
	}
	stamp := w.stamp
	if len(changed) > 0 || stamp == "" {
		stamp = rand.Text()
	}
	names := []string{w.keys.lock(), w.keys.stamp(), w.keys.alive()}
	values := []any{w.token, stamp, aliveTime.Milliseconds()}
	for _, key := range sorted(changed) {
		names = append(names, key)
		values = append(values, changed[key])
	}
	if err := w.run(ctx, publishAll, names, values); err != nil {
		return err
	}
	w.stamp = stamp
	for key, value := range changed {
		w.values[key] = value
	}
	return nil
}

// beat says that the figures are still current.
func (w *writer) beat(ctx context.Context) error {
	names := []string{w.keys.lock(), w.keys.stamp(), w.keys.alive()}
	return w.run(ctx, publishAll, names, []any{w.token, w.stamp, aliveTime.Milliseconds()})
}

func (w *writer) changes(list List, snapshots []snapshot) (map[string][]byte, error) {
	changed := map[string][]byte{}
	note := func(key string, value any) error {
		text, err := json.Marshal(value)
		if err != nil {
			return fmt.Errorf("write the results as JSON: %v", err)
		}
		if string(w.values[key]) != string(text) {
			changed[key] = text
		}
		return nil
	}
	for i := range snapshots {
		if err := note(w.keys.election(snapshots[i].Description.Address), snapshots[i]); err != nil {
			return nil, err
		}
	}
	return changed, note(w.keys.list(), list)
}

// clearBallots empties the index of one election.
func (w *writer) clearBallots(ctx context.Context, election common.Address) error {
	return w.change(ctx, election, "clear", nil)
}

// addBallots enters ballots, as tracker and block number, in the index of one election.
func (w *writer) addBallots(ctx context.Context, election common.Address, blocks map[string]uint64) error {
	fields := make([]any, 0, 2*len(blocks))
	for tracker, block := range blocks {
		fields = append(fields, tracker, block)
	}
	return w.change(ctx, election, "set", fields)
}

// removeBallots takes ballots out of the index of one election.
func (w *writer) removeBallots(ctx context.Context, election common.Address, trackers []string) error {
	fields := make([]any, 0, len(trackers))
	for _, tracker := range trackers {
		fields = append(fields, tracker)
	}
	return w.change(ctx, election, "remove", fields)
}

func (w *writer) change(ctx context.Context, election common.Address, what string, fields []any) error {
	names := []string{w.keys.lock(), w.keys.ballots(election)}
	if what == "clear" {
		return w.run(ctx, changeBallots, names, []any{w.token, what})
	}
	for len(fields) > 0 {
		n := min(len(fields), ballotChunk)
		if err := w.run(ctx, changeBallots, names, append([]any{w.token, what}, fields[:n]...)); err != nil {
			return err
		}
		fields = fields[n:]
	}
	return nil
}

// run runs a script that answers 0 if the lock is not ours.
func (w *writer) run(ctx context.Context, script *redis.Script, names []string, values []any) error {
	done, err := script.Run(ctx, w.cache.client, names, values...).Int()
	if err != nil {
		return fmt.Errorf("write the results to Redis: %v", err)
	}
	if done == 0 {
		w.forget()
		return errNotWriter
	}
	return nil
}

// release gives the lock up, so that another indexer need not wait for it to expire.
func (w *writer) release(ctx context.Context) {
	const script = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`
	// Best effort: a lock that could not be released expires.
	_ = w.cache.client.Eval(ctx, script, []string{w.keys.lock()}, w.token).Err()
}

func sorted(values map[string][]byte) []string {
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}
