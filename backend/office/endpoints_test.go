package office

import (
	"slices"
	"strings"
	"testing"
)

// Without endpoints for everybody the office's own are published, so nothing in them may be an access key.
func TestOwnEndpointsArePublishedOnlyWithoutKeys(t *testing.T) {
	for _, plain := range []string{"https://rpc.example", "https://rpc.example:8545/", "wss://rpc.example", "http://127.0.0.1:8545", "ws://localhost:8546"} {
		if got, err := publicEndpoints([]string{plain}, nil); err != nil || !slices.Equal(got, []string{plain}) {
			t.Errorf("%s: %v, %v", plain, got, err)
		}
	}
	for _, secret := range []string{
		"https://user:k3y@rpc.example", "https://k3y@rpc.example", "https://rpc.example/v3/k3y", "https://rpc.example/?key=k3y", "https://rpc.example?k3y",
		"https://rpc.example/#k3y", "http://k3y.internal:8545", "/var/k3y.ipc", "ftp://rpc.example", "https://rpc.example:k3y",
	} {
		_, err := publicEndpoints([]string{"https://rpc.example", secret}, nil)
		if err == nil || !strings.Contains(err.Error(), "--public-rpc") || strings.Contains(err.Error(), "k3y") {
			t.Errorf("%s: %v", secret, err)
		}
		public := []string{"https://public.example/path"}
		if got, err := publicEndpoints([]string{secret}, public); err != nil || !slices.Equal(got, public) {
			t.Errorf("%s beside a public one: %v, %v", secret, got, err)
		}
	}
	if _, err := publicEndpoints([]string{"https://rpc.example"}, []string{"http://10.0.0.1:8545"}); err == nil {
		t.Error("an endpoint that no invitation can name was published")
	}
}
