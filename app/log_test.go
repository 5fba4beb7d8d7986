package app

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// The messages are those Wails 2.15 writes: the raw call, its result, an argument that does not parse.
func TestWindowLogHoldsNoArguments(t *testing.T) {
	const canary = "Kanarienvogel"
	var out bytes.Buffer
	log := NewWindowLog(NewLog(&out))
	for _, message := range []string{
		`process message error: C{"name":"app.Wallet.Unlock","args":["Kanarienvogel"],"callbackID":"1"} -> oops`,
		`json call result data: {"result":["Kanarienvogel"]}`,
		`error parsing arguments: invalid character 'K' Kanarienvogel`,
		"panic: " + strings.Repeat("x", 200) + canary,
		"first line\nKanarienvogel",
	} {
		for _, write := range []func(string){log.Print, log.Trace, log.Debug, log.Info, log.Warning, log.Error, log.Fatal} {
			write(message)
		}
	}
	if strings.Contains(out.String(), canary) {
		t.Errorf("an argument was logged:\n%s", out.String())
	}
	if !strings.Contains(out.String(), "process message error: C […]") {
		t.Errorf("what went wrong was not logged:\n%s", out.String())
	}
}

func TestSecurePage(t *testing.T) {
	page := SecurePage(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }))
	recorder := httptest.NewRecorder()
	page.ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, "/", nil))
	got := recorder.Header().Get("Content-Security-Policy")
	for _, want := range []string{"default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-src 'none'", "form-action 'none'"} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not in %q", want, got)
		}
	}
	if strings.Contains(got, "unsafe") || strings.Contains(got, "http:") || strings.Contains(got, "https:") {
		t.Errorf("the policy lets something in: %q", got)
	}
}
