package httpapi_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"psephos/backend/httpapi"
)

func consoleAnswer(t *testing.T, files fstest.MapFS, method, target string) *http.Response {
	t.Helper()
	recorder := httptest.NewRecorder()
	httpapi.Console(files).ServeHTTP(recorder, httptest.NewRequest(method, target, nil))
	return recorder.Result()
}

func TestConsoleServesItsFilesUnderAStrictPolicy(t *testing.T) {
	files := fstest.MapFS{
		"index.html": {Data: []byte("<!doctype html>")}, "assets/a-1.js": {Data: []byte("1")}, ".gitkeep": {Data: nil},
	}
	for _, c := range []struct {
		method, target string
		status         int
		cache          string
	}{
		{"GET", "/console/", http.StatusOK, "no-cache"},
		{"HEAD", "/console/", http.StatusOK, "no-cache"},
		{"GET", "/console/assets/a-1.js", http.StatusOK, "public, max-age=31536000, immutable"},
		{"POST", "/console/", http.StatusMethodNotAllowed, ""},
		{"GET", "/console/assets", http.StatusNotFound, ""},
		{"GET", "/console/.gitkeep", http.StatusNotFound, ""},
		{"GET", "/console/people", http.StatusNotFound, ""},
		{"GET", "/console/../../etc/passwd", http.StatusNotFound, ""},
	} {
		got := consoleAnswer(t, files, c.method, c.target)
		if got.StatusCode != c.status {
			t.Errorf("%s %s: got %d, want %d", c.method, c.target, got.StatusCode, c.status)
		}
		if got.StatusCode != http.StatusOK {
			continue
		}
		if cache := got.Header.Get("Cache-Control"); cache != c.cache {
			t.Errorf("%s: cache %q, want %q", c.target, cache, c.cache)
		}
		policy := got.Header.Get("Content-Security-Policy")
		for _, part := range []string{"default-src 'none'", "script-src 'self';", "form-action 'none'", "frame-ancestors 'none'", "trusted-types 'none'"} {
			if !strings.Contains(policy, part) {
				t.Errorf("%s: the policy %q lacks %q", c.target, policy, part)
			}
		}
	}
}

func TestConsoleThatIsNotBuiltSaysSo(t *testing.T) {
	if got := consoleAnswer(t, fstest.MapFS{}, "GET", "/console/"); got.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("got %d", got.StatusCode)
	}
}
