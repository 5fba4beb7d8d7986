package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
)

func TestReason(t *testing.T) {
	node := newEndpoint("https://user:key@a.example/k3y?token=s")
	syntax := json.Unmarshal([]byte("<html>"), new(any))
	kind := json.Unmarshal([]byte("{}"), new(string))
	for _, test := range []struct {
		err  error
		want string
	}{
		{rpc.HTTPError{StatusCode: http.StatusNotFound, Status: "404 Not Found"}, "is not a node of a chain: is it the address of the office, or is a part of it missing?"},
		{rpc.HTTPError{StatusCode: http.StatusMethodNotAllowed, Body: []byte("only pages\n")}, "is not a node of a chain: is it the address of the office, or is a part of it missing?"},
		{rpc.HTTPError{StatusCode: http.StatusTooManyRequests, Status: "429 Too Many Requests"}, "answers with HTTP status 429"},
		{fmt.Errorf("dial: %w", websocket.ErrBadHandshake), "is not a node of a chain: it does not speak WebSocket"},
		{syntax, "is not a node of a chain: it answers with something else"},
		{kind, "is not a node of a chain: it answers with something else"},
		{context.DeadlineExceeded, "does not answer: it takes too long"},
		{errors.New("odd: https://user:key@a.example/k3y?token=s"), "does not answer: odd: https://a.example"},
	} {
		if got := node.reason(test.err); got != test.want {
			t.Errorf("%v\n got %s\nwant %s", test.err, got, test.want)
		}
	}
	if got := (&noEndpointError{}).Error(); got != "no node of the chain answers (none was given)" {
		t.Error(got)
	}
}
