package activity

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"psephos/backend/store"
)

// Filter selects entries. Zero fields select all.
type Filter struct {
	Actor   string
	Action  string // as it begins, such as "roll."
	Subject string
	Since   time.Time // from then on
	Until   time.Time // before then
	Before  int64     // number of an entry
	Limit   int
}

// maxFind is the most entries one answer has.
const maxFind = 500

// Find is entries of the log, the newest first.
func (l *Log) Find(ctx context.Context, f Filter) ([]Entry, error) {
	var where []string
	var args []any
	and := func(condition string, arg any) {
		args = append(args, arg)
		where = append(where, strings.Replace(condition, "?", fmt.Sprintf("$%d", len(args)), 1))
	}
	and("seq > ?", 0)
	for condition, value := range map[string]string{"actor = ?": f.Actor, "subject = ?": f.Subject} {
		if value != "" {
			and(condition, value)
		}
	}
	if f.Action != "" {
		and("action LIKE ? ESCAPE '!'", strings.NewReplacer("!", "!!", "%", "!%", "_", "!_").Replace(f.Action)+"%")
	}
	for condition, number := range map[string]int64{"at >= ?": store.Millis(f.Since), "at < ?": store.Millis(f.Until), "seq < ?": f.Before} {
		if number > 0 {
			and(condition, number)
		}
	}
	if f.Limit <= 0 || f.Limit > maxFind {
		f.Limit = maxFind
	}
	args = append(args, f.Limit)
	entries := []Entry{}
	err := l.each(ctx, fmt.Sprintf(`SELECT seq, at, actor, action, subject, detail, hash FROM activity WHERE %s ORDER BY seq DESC LIMIT $%d`,
		strings.Join(where, " AND "), len(args)), args, func(e Entry, _ string) error {
		entries = append(entries, e)
		return nil
	})
	return entries, err
}

// Note records what changed nothing else, such as an export.
func (l *Log) Note(ctx context.Context, actor, action, subject string, detail map[string]string) error {
	return l.db.InTx(ctx, func(tx *sql.Tx) error { return l.Record(ctx, tx, actor, action, subject, detail) })
}

// WriteLines writes every entry, the oldest first, as a JSON object on a line of its own.
func (l *Log) WriteLines(ctx context.Context, w io.Writer) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	return l.Export(ctx, func(e Entry) error { return out.Encode(e) })
}
