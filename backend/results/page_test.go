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
	public := fstest.MapFS{
		"index.html":       {Data: []byte("<!doctype html>page")},
		"assets/app-1a.js": {Data: []byte("script")},
		".gitkeep":         {Data: []byte("")},
	}
	check := fstest.MapFS{"index.html": {Data: []byte("<!doctype html>check")}, "check.js": {Data: []byte("script")}, ".gitkeep": {}}
	const own = "default-src 'none'; script-src 'self';"
	for _, test := range []struct {
		method, path string
		files        fstest.MapFS
		status       int
		cache        string
		policy       string
	}{
		{"GET", "/", public, http.StatusOK, "no-cache", own},
		{"HEAD", "/", public, http.StatusOK, "no-cache", own},
		{"GET", "/assets/app-1a.js", public, http.StatusOK, "immutable", own},
		{"GET", "/assets", public, http.StatusNotFound, "", ""},
		{"GET", "/assets/", public, http.StatusNotFound, "", ""},
		{"GET", "/.gitkeep", public, http.StatusNotFound, "", ""},
		{"GET", "/../index.htm", public, http.StatusNotFound, "", ""},
		{"GET", "/elections", public, http.StatusNotFound, "", ""},
		{"POST", "/", public, http.StatusMethodNotAllowed, "", ""},
		{"GET", "/", fstest.MapFS{".gitkeep": {}}, http.StatusServiceUnavailable, "", ""},
		{"GET", "/check", public, http.StatusMovedPermanently, "", ""},
		{"GET", "/check/", public, http.StatusOK, "no-cache", "connect-src 'none'"},
		{"GET", "/check/check.js", public, http.StatusOK, "no-cache", "connect-src 'none'"},
		{"GET", "/check/.gitkeep", public, http.StatusNotFound, "", ""},
		{"GET", "/check/assets/app-1a.js", public, http.StatusNotFound, "", ""},
	} {
		t.Run(test.method+test.path, func(t *testing.T) {
			answer := httptest.NewRecorder()
			results.Page(test.files, check).ServeHTTP(answer, httptest.NewRequest(test.method, test.path, nil))
			if answer.Code != test.status {
				t.Errorf("status: got %d, want %d", answer.Code, test.status)
			}
			header := answer.Header()
			if !strings.Contains(header.Get("Content-Security-Policy"), test.policy) {
				t.Errorf("policy: %q", header.Get("Content-Security-Policy"))
			}
			if !strings.Contains(header.Get("Cache-Control"), test.cache) {
				t.Errorf("cache: got %q, want %q", header.Get("Cache-Control"), test.cache)
			}
			if len(header.Values("Set-Cookie")) > 0 {
				t.Error("a cookie is set")
			}
			camera := strings.Contains(header.Get("Permissions-Policy"), "camera=(self)")
			if checking := test.policy == "connect-src 'none'"; camera != checking {
				t.Errorf("permissions: %q", header.Get("Permissions-Policy"))
			}
		})
	}
}

// What nobody has is said in the same words whatever was asked for: the address is not repeated.
func TestPageRepeatsNoAddress(t *testing.T) {
	answer := httptest.NewRecorder()
	request := httptest.NewRequest(http.MethodGet, "/%3Cscript%3Ealert(1)%3C/script%3E", nil)
	results.Page(fstest.MapFS{}, fstest.MapFS{}).ServeHTTP(answer, request)
	if answer.Code != http.StatusNotFound || strings.Contains(answer.Body.String(), "alert") || !strings.Contains(answer.Body.String(), `href="/"`) {
		t.Errorf("%d %s", answer.Code, answer.Body)
	}
}
