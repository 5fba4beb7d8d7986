package results_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"psephos/backend/results"
)

func TestPage(t *testing.T) {
	files := fstest.MapFS{
		"index.html":       {Data: []byte("<!doctype html>page")},
		"assets/app-1a.js": {Data: []byte("script")},
		".gitkeep":         {Data: []byte("")},
	}
	for _, test := range []struct {
		method, path string
		files        fstest.MapFS
		status       int
		cache        string
	}{
		{"GET", "/", files, http.StatusOK, "no-cache"},
		{"HEAD", "/", files, http.StatusOK, "no-cache"},
		{"GET", "/assets/app-1a.js", files, http.StatusOK, "immutable"},
		{"GET", "/assets", files, http.StatusNotFound, ""},
		{"GET", "/assets/", files, http.StatusNotFound, ""},
		{"GET", "/.gitkeep", files, http.StatusNotFound, ""},
		{"GET", "/../index.htm", files, http.StatusNotFound, ""},
		{"GET", "/elections", files, http.StatusNotFound, ""},
		{"POST", "/", files, http.StatusMethodNotAllowed, ""},
		{"GET", "/", fstest.MapFS{".gitkeep": {}}, http.StatusServiceUnavailable, ""},
	} {
		t.Run(test.method+test.path, func(t *testing.T) {
			answer := httptest.NewRecorder()
			results.Page(test.files).ServeHTTP(answer, httptest.NewRequest(test.method, test.path, nil))
			if answer.Code != test.status {
				t.Errorf("status: got %d, want %d", answer.Code, test.status)
			}
			header := answer.Header()
			if test.status == http.StatusOK && !strings.Contains(header.Get("Content-Security-Policy"), "default-src 'none'; script-src 'self';") {
				t.Errorf("policy: %q", header.Get("Content-Security-Policy"))
			}
			if !strings.Contains(header.Get("Cache-Control"), test.cache) {
				t.Errorf("cache: got %q, want %q", header.Get("Cache-Control"), test.cache)
			}
			if len(header.Values("Set-Cookie")) > 0 {
				t.Error("a cookie is set")
			}
		})
	}
}
