package errand

import (
	"context"
	"time"
)

// every is how often a room looks after what is on its way.
const every = 2 * time.Second

// Loop works round after round: one every so often, and one at once after Wake.
type Loop struct {
	round func(context.Context)
	wake  chan struct{}
}

// NewLoop makes a loop; Run starts it.
func NewLoop(round func(context.Context)) *Loop {
	return &Loop{round: round, wake: make(chan struct{}, 1)}
}

// Run works until ctx is done.
func (l *Loop) Run(ctx context.Context) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		l.round(ctx)
		select {
		case <-ctx.Done():
			return
		case <-l.wake:
		case <-ticker.C:
		}
	}
}

// Wake has the next round begin at once.
func (l *Loop) Wake() {
	select {
	case l.wake <- struct{}{}:
	default:
	}
}
