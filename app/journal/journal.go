// Package journal keeps a voter's ballots from the moment they are signed: what was cast in which election, and how
// far it has come. A ballot is written, and flushed to the disk, before it is sent; an app that was killed in between
// sends the same ballot when it starts again, never a second one.
//
// One file per election and number, replaced atomically. Nothing in it is secret: a signed ballot is made to be
// published. What an entry holds beyond the ballot is the receipt.
package journal

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
	"psephos/internal/durable"
)

// State is how far a ballot has come.
type State string

// The states, in the order a ballot passes them. Rejected and Superseded are ends of their own.
const (
	Signed     State = "signed"     // written here, not handed over yet
	Sent       State = "sent"       // the office, or the chain's network, holds it
	Included   State = "included"   // in a block that could still be reorganised away
	Final      State = "final"      // in a final block
	Rejected   State = "rejected"   // it cannot be counted; Reason says why
	Superseded State = "superseded" // another ballot of this number was counted
)

// Settled reports whether nothing more will happen to the ballot.
func (s State) Settled() bool { return s == Final || s == Rejected || s == Superseded }

// Entry is one ballot and its receipt.
type Entry struct {
	Organisation string          `json:"organisation"`
	Ballot       election.Ballot `json:"ballot"`
	Tracker      string          `json:"tracker"`
	State        State           `json:"state"`
	// Own says that the voter's own transaction carries the ballot, not the office's relay.
	Own bool `json:"own,omitempty"`
	// Kept says that the ballot has never left this computer: no delivery of it was begun. Put never sets it again.
	Kept   bool        `json:"kept,omitempty"`
	Block  uint64      `json:"block,omitempty"`
	Tx     common.Hash `json:"tx,omitzero"`
	Reason string      `json:"reason,omitempty"`
	Signed time.Time   `json:"signed"`
	// Updated is when State last changed.
	Updated time.Time `json:"updated"`
}

// Journal is the folder of entries. Its methods are safe for concurrent use.
type Journal struct {
	dir string

	mu      sync.Mutex
	entries map[string]Entry
}

// Open reads every entry in dir, which it makes if there is none. A file that cannot be read is an error: an unknown
// ballot might be cast a second time.
func Open(dir string) (*Journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the journal's folder: %v", err)
	}
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("read the journal: %v", err)
	}
	j := &Journal{dir: dir, entries: map[string]Entry{}}
	for _, file := range files {
		if !strings.HasSuffix(file.Name(), ".json") {
			continue // a temporary file of a write that was cut short
		}
		entry, err := read(filepath.Join(dir, file.Name()))
		if err != nil {
			return nil, err
		}
		j.entries[key(entry.Ballot)] = entry
	}
	return j, nil
}

// ErrHeld means that the journal holds another ballot of the number, which may still be on its way or was counted.
var ErrHeld = errors.New("another ballot of this number was signed before and may have left this computer")

// Replaceable reports whether another ballot may take the entry's place: only if this one failed and nobody can hold it.
func (e Entry) Replaceable() bool { return e.State == Rejected && e.Kept }

// Add is Put for a ballot that was just signed. It fails with ErrHeld if there is another one of the number that is not
// Replaceable.
func (j *Journal) Add(entry Entry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if held, ok := j.entries[key(entry.Ballot)]; ok && !held.Replaceable() {
		return ErrHeld
	}
	return j.write(entry)
}

// Put writes an entry and returns once it is on the disk.
func (j *Journal) Put(entry Entry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if held, ok := j.entries[key(entry.Ballot)]; ok && !held.Kept {
		entry.Kept = false
	}
	return j.write(entry)
}

func (j *Journal) write(entry Entry) error {
	raw, err := json.MarshalIndent(entry, "", "  ")
	if err != nil {
		return fmt.Errorf("write the journal: %v", err)
	}
	path := filepath.Join(j.dir, key(entry.Ballot)+".json")
	if err := durable.WriteFile(path, append(raw, '\n')); err != nil {
		return fmt.Errorf("write the journal: %v", err)
	}
	j.entries[key(entry.Ballot)] = entry
	return nil
}

// Find returns the entry of a number in an election.
func (j *Journal) Find(chainID uint64, address common.Address, number uint32) (Entry, bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	entry, ok := j.entries[key(election.Ballot{ChainID: chainID, Election: address, Number: number})]
	return entry, ok
}

// InElection returns the entry of number in an election, whoever held it when the ballot was signed; for somebody who has no number
// (−1) the newest that holder signed.
func (j *Journal) InElection(chainID uint64, address common.Address, number int64, holder common.Address) (Entry, bool) {
	for _, entry := range j.All() {
		if entry.Ballot.ChainID != chainID || entry.Ballot.Election != address {
			continue
		}
		if number >= 0 && int64(entry.Ballot.Number) == number || number < 0 && entry.SignedBy(holder) {
			return entry, true
		}
	}
	return Entry{}, false
}

// SignedBy says whether the ballot has the signature of an address.
func (e Entry) SignedBy(holder common.Address) bool {
	signer, err := e.Ballot.Recover()
	return err == nil && signer == holder
}

// All returns every entry, newest first.
func (j *Journal) All() []Entry {
	j.mu.Lock()
	defer j.mu.Unlock()
	all := make([]Entry, 0, len(j.entries))
	for _, entry := range j.entries {
		all = append(all, entry)
	}
	slices.SortFunc(all, func(a, b Entry) int { return b.Signed.Compare(a.Signed) })
	return all
}

func read(path string) (Entry, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return Entry{}, fmt.Errorf("read the journal: %v", err)
	}
	var entry Entry
	if err := json.Unmarshal(raw, &entry); err != nil {
		return Entry{}, fmt.Errorf("the journal's file %s is damaged; move it away to go on: %v", path, err)
	}
	return entry, nil
}

func key(b election.Ballot) string {
	return fmt.Sprintf("%d-%s-%d", b.ChainID, strings.ToLower(b.Election.Hex()), b.Number)
}
