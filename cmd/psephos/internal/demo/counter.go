package demo

import "sync/atomic"

// counter counts steps that are done in parallel.
type counter struct{ n atomic.Int64 }

// next is one more than before.
func (c *counter) next() int { return int(c.n.Add(1)) }
