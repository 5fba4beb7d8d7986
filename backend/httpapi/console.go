package httpapi

import (
	"io/fs"
	"net/http"
	"path"
	"strings"
)

// ConsolePath is where the registrars' console is.
const ConsolePath = "/console/"

// consolePolicy lets the console load its own files and talk to its own office, and nothing else. No script can be made out of
// text, whatever a name or a title holds.
const consolePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
	"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
	"require-trusted-types-for 'script'; trusted-types 'none'"

// consolePermissions allow what the console needs beside the defaults: passkeys of this origin.
const consolePermissions = "camera=(), geolocation=(), microphone=(), payment=(), " +
	"publickey-credentials-get=(self), publickey-credentials-create=(self)"

// Console serves the registrars' console from its built files, index.html at the root, below ConsolePath. It holds no data:
// everything it shows comes from the API, for those who are signed in.
func Console(files fs.FS) http.Handler {
	return http.StripPrefix(strings.TrimSuffix(ConsolePath, "/"), consoleFiles(files))
}

func consoleFiles(files fs.FS) http.Handler {
	server := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			errMethod.write(w)
			return
		}
		name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
		if name == "" {
			name = "index.html"
		}
		if info, err := fs.Stat(files, name); err != nil || info.IsDir() || strings.HasPrefix(name, ".") {
			consoleMissing(w, name)
			return
		}
		header := w.Header()
		header.Set("Content-Security-Policy", consolePolicy)
		header.Set("Permissions-Policy", consolePermissions)
		header.Set("Cache-Control", "no-cache")
		if strings.HasPrefix(name, "assets/") {
			header.Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		server.ServeHTTP(w, r)
	})
}

func consoleMissing(w http.ResponseWriter, name string) {
	if name == "index.html" {
		http.Error(w, "The console is not part of this program: build it with make build.", http.StatusServiceUnavailable)
		return
	}
	errNotFound.write(w)
}
