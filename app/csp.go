package app

import "net/http"

// policy is the page's content security policy. The page loads its own files and nothing else; in particular it can reach
// no network: 'self' is the window's own asset server.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
	"connect-src 'self'; frame-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'"

// SecurePage sets the page's security headers on every answer of the asset server.
func SecurePage(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Content-Security-Policy", policy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "no-referrer")
		header.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
		next.ServeHTTP(w, r)
	})
}
