package httpapi

import "net/http"

func (a *api) docsPage() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { errNotFound.write(w) }
}
