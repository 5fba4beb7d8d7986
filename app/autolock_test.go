package app

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// sleeper is a wall clock beside the monotonic one of timers: while the machine sleeps only the former goes on.
type sleeper struct {
	mu    sync.Mutex
	slept time.Duration
}

func (s *sleeper) now() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return time.Now().Add(s.slept)
}

func (s *sleeper) sleep(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.slept += d
}

// lockAfter makes an autolock of ten minutes that counts how often it locks.
func lockAfter(t *testing.T, clock *sleeper) (l *autolock, locked func() int) {
	t.Helper()
	var mu sync.Mutex
	count := 0
	l = newAutolock(0, func() {
		mu.Lock()
		defer mu.Unlock()
		count++
	})
	l.now = clock.now
	l.set(10 * time.Minute)
	t.Cleanup(l.stop)
	return l, func() int {
		synctest.Wait()
		mu.Lock()
		defer mu.Unlock()
		return count
	}
}

func TestAutolockWaitsForRest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l, locked := lockAfter(t, &sleeper{})
		time.Sleep(9 * time.Minute)
		l.touch()
		time.Sleep(9 * time.Minute)
		if n := locked(); n != 0 {
			t.Errorf("locked %d times although somebody was there", n)
		}
		time.Sleep(time.Minute + time.Second)
		if n := locked(); n != 1 {
			t.Errorf("locked %d times, want once", n)
		}
		l.touch()
		if n := locked(); n != 1 {
			t.Errorf("locked again by touching")
		}
	})
}

// A notebook that is closed with the wallet open and opened by somebody else, much later, shows a locked wallet.
func TestAutolockAfterTheMachineSlept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		clock := &sleeper{}
		l, locked := lockAfter(t, clock)
		clock.sleep(time.Hour)
		time.Sleep(lookEvery + time.Second)
		if n := locked(); n != 1 {
			t.Errorf("locked %d times after the sleep, want once", n)
		}
		l.unlocked()
		clock.sleep(time.Hour)
		l.touch() // the very first movement of the mouse
		if n := locked(); n != 2 {
			t.Errorf("locked %d times, want twice: a touch extended a wait that was over", n)
		}
		l.unlocked()
		l.touch()
		time.Sleep(9 * time.Minute)
		if n := locked(); n != 2 {
			t.Errorf("locked %d times, want twice", n)
		}
	})
}
