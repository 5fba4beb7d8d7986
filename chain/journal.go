package chain

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"os"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/internal/durable"
)

// JournalEntry is one signed transaction, written before it is broadcast.
type JournalEntry struct {
	ChainID uint64         `json:"chainId"`
	From    common.Address `json:"from"`
	Nonce   uint64         `json:"nonce"`
	Hash    common.Hash    `json:"hash"`
	Label   string         `json:"label,omitempty"`
	// MaxFee bounds the fee per gas of what replaces the transaction, in wei; nil: only its Sender does.
	MaxFee *big.Int           `json:"maxFee,omitempty"`
	Tx     *types.Transaction `json:"tx"`
}

// Journal keeps what is about to be broadcast. Record must be durable when it returns. Safe for concurrent use.
type Journal interface {
	Record(ctx context.Context, entry JournalEntry) error
	// Settle forgets the entries of (chainID, from) with a nonce up to and including nonce: the chain has them.
	Settle(ctx context.Context, chainID uint64, from common.Address, nonce uint64) error
	// Forget forgets one entry that every endpoint refused to take.
	Forget(ctx context.Context, hash common.Hash) error
	// Unsettled lists the entries of (chainID, from) in the order recorded.
	Unsettled(ctx context.Context, chainID uint64, from common.Address) ([]JournalEntry, error)
}

// MemoryJournal is a Journal that lasts as long as the process.
func MemoryJournal() Journal { return &memoryJournal{} }

type memoryJournal struct {
	mu      sync.Mutex
	entries []JournalEntry
}

func (j *memoryJournal) Record(_ context.Context, entry JournalEntry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.entries = append(j.entries, entry)
	return nil
}

func (j *memoryJournal) Settle(_ context.Context, chainID uint64, from common.Address, nonce uint64) error {
	j.drop(func(e JournalEntry) bool { return e.ChainID == chainID && e.From == from && e.Nonce <= nonce })
	return nil
}

func (j *memoryJournal) Forget(_ context.Context, hash common.Hash) error {
	j.drop(func(e JournalEntry) bool { return e.Hash == hash })
	return nil
}

func (j *memoryJournal) drop(which func(JournalEntry) bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.entries = slices.DeleteFunc(j.entries, which)
}

func (j *memoryJournal) Unsettled(_ context.Context, chainID uint64, from common.Address) ([]JournalEntry, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	other := func(e JournalEntry) bool { return e.ChainID != chainID || e.From != from }
	return slices.DeleteFunc(slices.Clone(j.entries), other), nil
}

// FileJournal is a Journal in one file, one JSON object a line, flushed to disk at every entry. A last line that a crash cut
// short is dropped: its transaction was not broadcast. One process at a time may use the file.
func FileJournal(path string) (Journal, error) {
	entries, err := readJournal(path)
	if err != nil {
		return nil, err
	}
	j := &fileJournal{path: path}
	j.entries = entries
	return j, j.rewrite()
}

type fileJournal struct {
	memoryJournal
	path string
	file sync.Mutex
}

func readJournal(path string) ([]JournalEntry, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("open the journal of transactions: %v", err)
	}
	defer f.Close()
	var entries []JournalEntry
	for reader := bufio.NewReader(f); ; {
		line, err := reader.ReadBytes('\n')
		if errors.Is(err, io.EOF) { // also a line without an end: cut short
			return entries, nil
		}
		var entry JournalEntry
		if err == nil {
			err = json.Unmarshal(line, &entry)
		}
		if err != nil {
			return nil, fmt.Errorf("the journal of transactions %s is damaged: %v", path, err)
		}
		entries = append(entries, entry)
	}
}

func (j *fileJournal) Record(ctx context.Context, entry JournalEntry) error {
	j.file.Lock()
	defer j.file.Unlock()
	line, err := json.Marshal(entry)
	if err == nil {
		err = j.appendLine(append(line, '\n'))
	}
	if err != nil {
		return fmt.Errorf("write the journal of transactions: %v", err)
	}
	return j.memoryJournal.Record(ctx, entry)
}

func (j *fileJournal) appendLine(line []byte) error {
	f, err := os.OpenFile(j.path, os.O_APPEND|os.O_WRONLY|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(line)
	return errors.Join(err, f.Sync(), f.Close())
}

func (j *fileJournal) Settle(ctx context.Context, chainID uint64, from common.Address, nonce uint64) error {
	j.file.Lock()
	defer j.file.Unlock()
	_ = j.memoryJournal.Settle(ctx, chainID, from, nonce) // memory does not fail
	return j.rewrite()
}

func (j *fileJournal) Forget(ctx context.Context, hash common.Hash) error {
	j.file.Lock()
	defer j.file.Unlock()
	_ = j.memoryJournal.Forget(ctx, hash) // memory does not fail
	return j.rewrite()
}

// rewrite replaces the file by the entries that are left, at once or not at all.
func (j *fileJournal) rewrite() error {
	var all []byte
	for _, entry := range j.entries {
		line, err := json.Marshal(entry)
		if err != nil {
			return fmt.Errorf("write the journal of transactions: %v", err)
		}
		all = append(append(all, line...), '\n')
	}
	if err := durable.WriteFile(j.path, all); err != nil {
		return fmt.Errorf("write the journal of transactions: %v", err)
	}
	return nil
}
