package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"

	"psephos/internal/cause"
)

const noNode = "is not a node of a chain: "

// reason says why a node could not be used, for a person, as the rest of a sentence that begins with its name. It shows no access key.
func (e *endpoint) reason(err error) string {
	var answer rpc.HTTPError
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &answer) && slices.Contains([]int{http.StatusBadRequest, http.StatusNotFound, http.StatusMethodNotAllowed}, answer.StatusCode):
		return noNode + "is it the address of the office, or is a part of it missing?"
	case errors.As(err, &answer):
		return fmt.Sprintf("answers with HTTP status %d", answer.StatusCode)
	case errors.Is(err, websocket.ErrBadHandshake):
		return noNode + "it does not speak WebSocket"
	case errors.As(err, &syntax), errors.As(err, &kind):
		return noNode + "it answers with something else"
	}
	text := cause.Network(err).Error()
	if e.url != "" {
		text = strings.ReplaceAll(text, e.url, e.name)
	}
	return "does not answer: " + text
}
