package roll

import (
	"context"
	"io"
	"time"
)

// ParseCSV exposes parseCSV.
func ParseCSV(r io.Reader, good func(member, name, email string)) error {
	return parseCSV(r, Columns{}, func(r row) { good(r.member, r.name, r.email) }, func(RowError) {})
}

// Turns runs turns of a worker as one process does, until one fails.
func (s *Service) Turns(ctx context.Context, n int) error {
	w := &worker{Service: s}
	for range n {
		if err := w.turn(ctx); err != nil {
			return err
		}
	}
	return nil
}

// Explain exposes explain.
var Explain = explain

// Hold exposes hold.
func (s *Service) Hold(ctx context.Context, every time.Duration) (context.Context, func()) {
	return s.hold(ctx, every)
}
