package app

import (
	"sync"
	"time"
)

// autolock locks the wallet when nobody has used the window for a while.
type autolock struct {
	lock func()
	now  func() time.Time

	mu       sync.Mutex
	after    time.Duration // 0: never
	deadline time.Time
	timer    *time.Timer
}

func newAutolock(after time.Duration, lock func()) *autolock {
	return &autolock{after: after, lock: lock, now: time.Now}
}

// touch starts the wait anew.
func (l *autolock) touch() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.restart()
}

// set changes how long to wait and starts anew.
func (l *autolock) set(after time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.after = after
	l.restart()
}

// stop ends the waiting.
func (l *autolock) stop() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.timer != nil {
		l.timer.Stop()
	}
}

// left returns how long until the lock; negative when it never comes.
func (l *autolock) left() time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.after == 0 {
		return -1
	}
	return max(l.deadline.Sub(l.now()), 0)
}

func (l *autolock) restart() {
	if l.timer != nil {
		l.timer.Stop()
	}
	if l.after == 0 {
		return
	}
	l.deadline = l.now().Add(l.after)
	l.timer = time.AfterFunc(l.after, l.lock)
}
