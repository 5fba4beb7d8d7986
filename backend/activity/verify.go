package activity

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Head is the newest entry as it was told or exported once; the zero value is none.
type Head struct {
	Seq  int64
	Hash string
}

// TamperedError names the first entry that is not as it was written.
type TamperedError struct{ Seq int64 }

func (e *TamperedError) Error() string {
	return fmt.Sprintf("the activity log was changed: entry %d is missing or not as it was written", e.Seq)
}

// Verify recomputes every hash and returns the number of entries and the last hash, or a *TamperedError.
func (l *Log) Verify(ctx context.Context) (int64, string, error) { return l.VerifyFrom(ctx, Head{}) }

// VerifyFrom is Verify, and compares with a head that was kept: without one, entries cut off at the end together with their
// head, or a log that was written anew, look right.
func (l *Log) VerifyFrom(ctx context.Context, kept Head) (int64, string, error) {
	return l.verify(ctx, func(seq int64, hash string) bool { return kept.Seq != seq || kept.Hash == hash }, kept.Seq)
}

// VerifyExport compares the log with an export that was kept, line by line.
func (l *Log) VerifyExport(ctx context.Context, export io.Reader) (int64, string, error) {
	kept := map[int64]string{}
	var last int64
	scanner := bufio.NewScanner(export)
	scanner.Buffer(make([]byte, 64<<10), 16<<20)
	for scanner.Scan() {
		if len(scanner.Bytes()) == 0 {
			continue
		}
		var e Entry
		if err := json.Unmarshal(scanner.Bytes(), &e); err != nil || e.Seq != last+1 {
			return 0, "", fmt.Errorf("line %d of the export is not an entry of an activity log, or lines before it are missing", last+1)
		}
		last = e.Seq
		kept[e.Seq] = e.Hash
	}
	if err := scanner.Err(); err != nil {
		return 0, "", fmt.Errorf("read the export: %v", err)
	}
	if last == 0 {
		return 0, "", errors.New("the export is empty")
	}
	return l.verify(ctx, func(seq int64, hash string) bool { return seq > last || kept[seq] == hash }, last)
}

// verify recomputes every hash, asks as for each, and wants at least atLeast entries.
func (l *Log) verify(ctx context.Context, as func(seq int64, hash string) bool, atLeast int64) (int64, string, error) {
	// The head is read before and after, because others may write meanwhile.
	before, err := l.head(ctx)
	if err != nil {
		return 0, "", err
	}
	var seq int64
	var hash string
	err = l.each(ctx, `SELECT seq, at, actor, action, subject, detail, hash FROM activity ORDER BY seq`, nil,
		func(e Entry, detail string) error {
			if e.Seq != seq+1 || e.Hash != e.chain(detail, hash) || !as(e.Seq, e.Hash) || e.Seq == before.Seq && e.Hash != before.Hash {
				return &TamperedError{seq + 1}
			}
			seq, hash = e.Seq, e.Hash
			return nil
		})
	if err != nil {
		return seq, hash, err
	}
	after, err := l.head(ctx)
	if err != nil {
		return seq, hash, err
	}
	if seq < max(before.Seq, atLeast) || seq > after.Seq || seq == after.Seq && hash != after.Hash {
		return seq, hash, &TamperedError{seq + 1}
	}
	return seq, hash, nil
}

func (l *Log) head(ctx context.Context) (Head, error) {
	var h Head
	err := l.db.QueryRowContext(ctx, `SELECT seq, hash FROM activity_head WHERE id = 1`).Scan(&h.Seq, &h.Hash)
	return h, err
}
