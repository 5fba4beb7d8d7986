package chain

import (
	"context"
	"sync"
)

// Heights is the newest block of every endpoint, in the order of Endpoints; 0 for one that does not answer.
func (c *Chain) Heights(ctx context.Context) []uint64 {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	heights := make([]uint64, len(c.endpoints))
	var group sync.WaitGroup
	for i, e := range c.endpoints {
		group.Go(func() {
			if height, err := e.height(ctx, c.id); err == nil {
				heights[i] = height
			}
		})
	}
	group.Wait()
	return heights
}
