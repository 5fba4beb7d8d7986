package roll

import (
	"context"
	"fmt"

	"psephos/backend/store"
	"psephos/roll"
)

// worker is what Run keeps between two turns. A new one knows nothing and finds everything in the database and on the
// chain.
type worker struct {
	*Service
	settled bool
	snap    *roll.Snapshot
}

func (w *worker) refresh(ctx context.Context) error {
	snap, err := w.Ledger.Snapshot(ctx, w.snap)
	if err != nil {
		return fmt.Errorf("read the roll from the chain: %w", err)
	}
	w.snap = snap
	return nil
}

// noteError keeps how the last turn ended, in words for a registrar.
func (w *worker) noteError(ctx context.Context, failure error) error {
	text := ""
	if failure != nil {
		text = explain(failure)
	}
	_, err := w.DB.ExecContext(ctx, `UPDATE enrolment SET error = $1, changed_at = $2 WHERE id = 1 AND error <> $3`,
		text, store.Millis(w.Now()), text)
	return err
}
