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

// checkPolicy lets the page that checks opened ballots load its own files and talk to nobody: what it reads cannot leave
// the device. checkPermissions lets it use the camera, which no other page may.
const (
	checkPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; " +
		"font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	checkPermissions = "camera=(self), geolocation=(), microphone=(), payment=()"
)

// CheckPath is where the page that checks opened ballots is.
const CheckPath = "/check/"

// nothingHere is shown at addresses that nothing is at. It is fixed text: what was asked for is not repeated.
//
//nolint:misspell // HTML's own word
const nothingHere = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>There is nothing at this address</title>
<main>
<h1>There is nothing at this address</h1>
<p>The link may have been cut off or mistyped. <a href="/">Show all elections</a></p>
<p lang="de">Unter dieser Adresse gibt es nichts. Der Link ist vielleicht abgeschnitten oder falsch abgetippt.
<a href="/">Alle Abstimmungen zeigen</a></p>
</main>
</html>
`

// Page serves the public page and, under CheckPath, the page that checks opened ballots, from their built files, each with
// index.html at its root. It sets no cookie and takes only GET and HEAD. Files below assets/ carry a fingerprint of their
// contents in their name and may be kept for ever.
func Page(public, check fs.FS) http.Handler {
	pages := site{files: public, policy: pagePolicy, server: http.FileServerFS(public)}
	checking := site{files: check, policy: checkPolicy, permissions: checkPermissions, server: http.StripPrefix(CheckPath, http.FileServerFS(check))}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "This address only shows pages.", http.StatusMethodNotAllowed)
			return
		}
		clean := path.Clean("/" + r.URL.Path)
		if rest, under := strings.CutPrefix(r.URL.Path, CheckPath); under {
			checking.serve(w, r, path.Clean("/" + rest)[1:])
			return
		}
		if clean+"/" == CheckPath {
			http.Redirect(w, r, CheckPath, http.StatusMovedPermanently)
			return
		}
		pages.serve(w, r, clean[1:])
	})
}

// site is a built page and what it may do.
type site struct {
	files               fs.FS
	policy, permissions string
	server              http.Handler
}

// serve serves the file called name, which has been cleaned; the empty name is the page itself.
func (s site) serve(w http.ResponseWriter, r *http.Request, name string) {
	if name == "" {
		name = "index.html"
	}
	if info, err := fs.Stat(s.files, name); err != nil || info.IsDir() || strings.HasPrefix(path.Base(name), ".") {
		missing(w, name)
		return
	}
	header := w.Header()
	header.Set("Content-Security-Policy", s.policy)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Cache-Control", "no-cache")
	if s.permissions != "" {
		header.Set("Permissions-Policy", s.permissions)
	}
	if strings.HasPrefix(name, "assets/") {
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	s.server.ServeHTTP(w, r)
}

func missing(w http.ResponseWriter, name string) {
	if name == "index.html" {
		http.Error(w, "The public page is not part of this program: build it with make build. "+
			"The results are at /api/v1/elections.", http.StatusServiceUnavailable)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(http.StatusNotFound)
	_, _ = w.Write([]byte(nothingHere))
}
