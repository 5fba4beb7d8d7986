package results

import "context"

// Fail makes an embedded server answer every command with an error; the empty text ends that.
func (c *Cache) Fail(message string) { c.server.SetError(message) }

// Dump returns everything in the cache that does not expire, and Restore puts it back, as a server that comes up with an
// old file does.
func (c *Cache) Dump(ctx context.Context) (map[string]string, error) {
	keys, err := c.client.Keys(ctx, "*").Result()
	if err != nil {
		return nil, err
	}
	all := map[string]string{}
	for _, key := range keys {
		if kind, err := c.client.Type(ctx, key).Result(); err != nil || kind != "string" {
			continue
		}
		if all[key], err = c.client.Get(ctx, key).Result(); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// Restore sets the keys of all, and nothing else.
func (c *Cache) Restore(ctx context.Context, all map[string]string) error {
	for key, value := range all {
		if err := c.client.Set(ctx, key, value, 0).Err(); err != nil {
			return err
		}
	}
	return nil
}

// Empty forgets everything.
func (c *Cache) Empty(ctx context.Context) error { return c.client.FlushAll(ctx).Err() }

// Delete forgets one election's figures.
func (c *Cache) Delete(ctx context.Context, key string) error { return c.client.Del(ctx, key).Err() }
