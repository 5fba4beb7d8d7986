package results

import (
	"io/fs"
	"net/http"
	"path"
	"strings"
)

// pagePolicy lets the public page load its own files and talk to its own office, and nothing else.
const pagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
	"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Page serves the public page from its built files, index.html at the root. It sets no cookie and takes only GET and
// HEAD. Files below assets/ carry a fingerprint of their contents in their name and may be kept for ever.
func Page(files fs.FS) http.Handler {
	server := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "This address only shows pages.", http.StatusMethodNotAllowed)
			return
		}
		name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
		if name == "" {
			name = "index.html"
		}
		if info, err := fs.Stat(files, name); err != nil || info.IsDir() || strings.HasPrefix(name, ".") {
			missing(w, name)
			return
		}
		header := w.Header()
		header.Set("Content-Security-Policy", pagePolicy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "no-referrer")
		header.Set("Cache-Control", "no-cache")
		if strings.HasPrefix(name, "assets/") {
			header.Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		server.ServeHTTP(w, r)
	})
}

func missing(w http.ResponseWriter, name string) {
	if name == "index.html" {
		http.Error(w, "The public page is not part of this program: build it with make build. "+
			"The results are at /api/v1/elections.", http.StatusServiceUnavailable)
		return
	}
	http.Error(w, "There is nothing at this address.", http.StatusNotFound)
}
