package relay_test

import "time"

// fastClock runs a hundred times faster than the wall clock, so that leases and pauses end soon.
type fastClock struct{ start time.Time }

func newFastClock() fastClock { return fastClock{time.Now()} }

func (c fastClock) now() time.Time { return c.start.Add(100 * time.Since(c.start)) }
