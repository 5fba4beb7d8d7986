package health

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"time"
)

// maxRecent is how many warnings and errors are kept.
const maxRecent = 50

// Incident is a warning or an error of this process, as often as it came without another in between.
type Incident struct {
	At      time.Time // the last time
	Level   string    // warn or error
	Message string
	Times   int
}

// Recent keeps the newest warnings and errors of a log, for the console. Only the messages, which are fixed sentences of
// this program: attributes can hold addresses of endpoints.
type Recent struct {
	mu   sync.Mutex
	list []Incident
}

// List is what was kept, the newest first.
func (r *Recent) List() []Incident {
	r.mu.Lock()
	defer r.mu.Unlock()
	list := slices.Clone(r.list)
	slices.Reverse(list)
	return list
}

func (r *Recent) add(at time.Time, level slog.Level, message string) {
	name := "warn"
	if level >= slog.LevelError {
		name = "error"
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if last := len(r.list) - 1; last >= 0 && r.list[last].Message == message {
		r.list[last].At, r.list[last].Times = at, r.list[last].Times+1
		return
	}
	r.list = append(r.list, Incident{at.UTC(), name, message, 1})
	if len(r.list) > maxRecent {
		r.list = slices.Delete(r.list, 0, len(r.list)-maxRecent)
	}
}

// Handler passes every record on to next and keeps warnings and errors.
func (r *Recent) Handler(next slog.Handler) slog.Handler { return recorder{next, r} }

type recorder struct {
	slog.Handler
	recent *Recent
}

// Handle is slog's.
func (h recorder) Handle(ctx context.Context, record slog.Record) error {
	if record.Level >= slog.LevelWarn {
		h.recent.add(record.Time, record.Level, record.Message)
	}
	return h.Handler.Handle(ctx, record)
}

// WithAttrs is slog's.
func (h recorder) WithAttrs(attributes []slog.Attr) slog.Handler {
	return recorder{h.Handler.WithAttrs(attributes), h.recent}
}

// WithGroup is slog's.
func (h recorder) WithGroup(name string) slog.Handler {
	return recorder{h.Handler.WithGroup(name), h.recent}
}
