package audit

import (
	"context"

	"golang.org/x/sync/errgroup"
)

// workers are the goroutines of one piece of work. Every goroutine of this package is one of them, and a test sees to that: evidence comes
// from strangers, and a panic that its own goroutine does not recover ends the whole program. In a worker it becomes the Sentence of a failed
// check.
type workers struct{ group *errgroup.Group }

// newWorkers makes workers of which at most limit work at a time. The context ends with the first failure.
func newWorkers(ctx context.Context, limit int) (workers, context.Context) {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(limit)
	return workers{group}, ctx
}

// do has a worker call fn, as soon as one is free.
func (w workers) do(fn func() error) {
	w.group.Go(func() (err error) {
		defer recovered(&err)
		return fn()
	})
}

// wait waits until all work is done and returns the first failure.
func (w workers) wait() error { return w.group.Wait() }

// recovered must be deferred itself. It turns a panic over evidence into an error, the Sentence "evidence.malformed".
func recovered(err *error) {
	if p := recover(); p != nil {
		*err = Say("evidence.malformed", "The evidence is malformed (%v).", p)
	}
}
