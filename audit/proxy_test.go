package audit_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
)

// lie changes the result of one JSON-RPC call, or returns it as it is.
type lie func(method string, params, result json.RawMessage) json.RawMessage

type message struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

// lyingProxy serves the node at target with some results changed.
func lyingProxy(t *testing.T, target string, change lie) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		answer, err := forward(target, body, change)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func forward(target string, body []byte, change lie) ([]byte, error) {
	response, err := http.Post(target, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	batch := bytes.HasPrefix(bytes.TrimSpace(body), []byte("["))
	requests, answers := []message{{}}, []message{{}}
	if batch {
		err = joined(json.Unmarshal(body, &requests), json.Unmarshal(answer, &answers))
	} else {
		err = joined(json.Unmarshal(body, &requests[0]), json.Unmarshal(answer, &answers[0]))
	}
	if err != nil {
		return nil, err
	}
	asked := map[string]message{}
	for _, request := range requests {
		asked[string(request.ID)] = request
	}
	for i, a := range answers {
		if request := asked[string(a.ID)]; a.Result != nil {
			answers[i].Result = change(request.Method, request.Params, a.Result)
		}
	}
	if batch {
		return json.Marshal(answers)
	}
	return json.Marshal(answers[0])
}

func joined(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// onLogs applies change to the list of logs of every eth_getLogs.
func onLogs(change func([]map[string]any) []map[string]any) lie {
	return func(method string, _, result json.RawMessage) json.RawMessage {
		var logs []map[string]any
		if method != "eth_getLogs" || json.Unmarshal(result, &logs) != nil {
			return result
		}
		changed, err := json.Marshal(change(logs))
		if err != nil {
			return result
		}
		return changed
	}
}

// onResult applies change to the string result of calls of method whose parameters contain part.
func onResult(method, part string, change func(string) string) lie {
	return func(m string, params, result json.RawMessage) json.RawMessage {
		var value string
		if m != method || !bytes.Contains(params, []byte(part)) || json.Unmarshal(result, &value) != nil {
			return result
		}
		changed, err := json.Marshal(change(value))
		if err != nil {
			return result
		}
		return changed
	}
}
