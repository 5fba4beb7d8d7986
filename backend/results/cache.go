package results

import (
	"context"
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"
)

// Embedded is the URL of the cache that lives inside the process.
const Embedded = "embedded"

// A Redis server that does not answer within this time counts as down: a visitor should rather be told so than wait.
const cacheTimeout = 500 * time.Millisecond

// quiet drops what go-redis writes to standard error by itself: every failure reaches the caller, who logs it once.
type quiet struct{}

func (quiet) Printf(context.Context, string, ...any) {}

func init() { redis.SetLogger(quiet{}) }

// Cache is the connection to the Redis server that holds the snapshots. It is safe for concurrent use.
type Cache struct {
	client *redis.Client
	server *miniredis.Miniredis // nil for a real server
}

// OpenCache connects to the server at url: redis://, rediss:// or unix:// as go-redis reads them, or Embedded (or an
// empty url) for one inside this process, which is reached through memory and listens on no port. It does not wait for
// the server: one that is down makes the Service say so, and is used as soon as it is up.
func OpenCache(url string) (*Cache, error) {
	if url == "" || url == Embedded {
		return openEmbedded(), nil
	}
	options, err := redis.ParseURL(url)
	if err != nil {
		return nil, errors.New("the Redis URL is not valid: expected redis://, rediss:// or unix://, or \"embedded\"")
	}
	return &Cache{client: redis.NewClient(withLimits(options))}, nil
}

func openEmbedded() *Cache {
	server := miniredis.NewMiniRedis()
	server.ClockTTL(true)
	options := &redis.Options{
		Addr:   "embedded",
		Dialer: func(context.Context, string, string) (net.Conn, error) { return server.Dial() },
	}
	return &Cache{client: redis.NewClient(withLimits(options)), server: server}
}

func withLimits(options *redis.Options) *redis.Options {
	options.DialTimeout = cacheTimeout
	options.ReadTimeout = cacheTimeout
	options.WriteTimeout = cacheTimeout
	options.ContextTimeoutEnabled = true
	options.MaxRetries = 1
	options.DialerRetries = 1
	options.DisableIdentity = true
	options.MaintNotificationsConfig = &maintnotifications.Config{Mode: maintnotifications.ModeDisabled}
	return options
}

// Ping returns an error if the server does not answer.
func (c *Cache) Ping(ctx context.Context) error {
	if err := c.client.Ping(ctx).Err(); err != nil {
		return fmt.Errorf("ping Redis: %v", err)
	}
	return nil
}

// Close ends the connections, and the server if it is embedded.
func (c *Cache) Close() error {
	err := c.client.Close()
	if c.server != nil {
		c.server.Close()
	}
	return err
}
