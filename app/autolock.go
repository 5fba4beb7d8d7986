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
	deadline time.Time     // by the wall clock
	timer    *time.Timer
}

// lookEvery bounds how late the lock comes after the machine was asleep: timers stand still meanwhile, and the wall clock does not.
const lookEvery = 2 * time.Second

func newAutolock(after time.Duration, lock func()) *autolock {
	return &autolock{after: after, lock: lock, now: time.Now}
}

// touch starts the wait anew. If it was over it locks first: whoever wakes a machine that slept too long must not find the wallet open.
func (l *autolock) touch() {
	l.mu.Lock()
	over := l.over()
	l.restart()
	l.mu.Unlock()
	if over {
		l.lock()
	}
}

// unlocked starts the wait of a wallet that was just unlocked.
func (l *autolock) unlocked() {
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
	l.after = 0
	l.restart()
}

// left returns how long until the lock; negative when it never comes.
func (l *autolock) left() time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.after == 0 {
		return -1
	}
	return max(l.deadline.Sub(l.now().Round(0)), 0)
}

// over says whether the wait has ended. The caller holds mu.
func (l *autolock) over() bool {
	return l.after != 0 && !l.deadline.IsZero() && !l.now().Round(0).Before(l.deadline)
}

func (l *autolock) restart() {
	if l.timer != nil {
		l.timer.Stop()
	}
	l.deadline = time.Time{}
	if l.after == 0 {
		return
	}
	l.deadline = l.now().Round(0).Add(l.after) // Round drops the monotonic reading, which stands still while the machine sleeps
	l.timer = time.AfterFunc(min(l.after, lookEvery), l.look)
}

// look locks when the wait is over, else looks again.
func (l *autolock) look() {
	l.mu.Lock()
	over := l.over()
	switch {
	case over:
		l.deadline = time.Time{}
	case !l.deadline.IsZero():
		l.timer.Stop() // restart may have set another one since this one fired
		l.timer = time.AfterFunc(min(l.deadline.Sub(l.now().Round(0)), lookEvery), l.look)
	}
	l.mu.Unlock()
	if over {
		l.lock()
	}
}
