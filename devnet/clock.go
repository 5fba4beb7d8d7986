package devnet

import (
	"fmt"
	"time"
)

// clock decides the time of the next block, in seconds. The zero clock is the wall clock.
type clock struct {
	offset int64  // added to the wall clock
	next   uint64 // time of the next block if not zero
}

func (c *clock) now() uint64 { return uint64(time.Now().Unix() + c.offset) }

// resume continues from the newest block of a chain whose clock had been moved forward.
func (c *clock) resume(head uint64) {
	if now := c.now(); head > now {
		c.offset += int64(head - now)
	}
}

// blockTime returns the time of a block on a parent: at least a second later.
func (c *clock) blockTime(parent uint64) uint64 {
	if c.next > parent {
		return c.next
	}
	return max(c.now(), parent+1)
}

// sealed tells the clock that a block of this time was made.
func (c *clock) sealed(blockTime uint64) {
	if c.next == blockTime {
		c.offset += int64(blockTime) - int64(c.now())
	}
	c.next = 0
}

// advance moves the clock forward relative to the parent's time, which may be ahead of the wall clock.
func (c *clock) advance(parent, seconds uint64) {
	c.resume(parent)
	c.offset += int64(seconds)
}

// set fixes the next block's time.
func (c *clock) set(parent, blockTime uint64) error {
	if blockTime <= parent {
		return fmt.Errorf("time %d is not later than the newest block's, %d", blockTime, parent)
	}
	c.next = blockTime
	return nil
}
