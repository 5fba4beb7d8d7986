package operator

import (
	"io"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/terminal"
)

// Behind a proxy that the office does not know, every client is one to the rate limits.
func TestServeBelievesTheProxiesItIsTold(t *testing.T) {
	dir := t.TempDir()
	key := filepath.Join(dir, "key")
	if err := os.WriteFile(key, []byte("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"), 0o600); err != nil {
		t.Fatal(err)
	}
	address := "0x00000000000000000000000000000000000000aa"
	c := Serve{
		Network: flags.Network{RPC: []string{"http://127.0.0.1:1"}}, Account: flags.Account{Key: key},
		Listen: "127.0.0.1:0", Name: "Club", Factory: address, Roll: address, Data: dir,
		TrustedProxy: []string{"10.0.0.0/8", "192.0.2.7", "2001:db8::1"},
	}
	config, err := c.config(&terminal.Terminal{Err: io.Discard})
	if err != nil {
		t.Fatal(err)
	}
	defer config.Listener.Close()
	want := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("192.0.2.7/32"), netip.MustParsePrefix("2001:db8::1/128")}
	if !slices.Equal(config.TrustedProxies, want) {
		t.Errorf("got %v, want %v", config.TrustedProxies, want)
	}
	c.TrustedProxy = []string{"everybody"}
	if _, err := c.config(&terminal.Terminal{Err: io.Discard}); err == nil {
		t.Error("a proxy that is no address was accepted")
	}
}
