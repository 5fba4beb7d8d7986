package httpapi

import (
	"net/http"
	"time"
)

// writeLimit is how long a client may take to take a piece of an answer. Whoever takes longer is cut off, or it would hold a
// connection and what the answer is read from for ever; an answer as a whole may take as long as it likes.
const (
	writeLimit = 30 * time.Second
	writePiece = 64 << 10
)

// deadlines gives every piece of an answer a deadline of its own.
func deadlines(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		out := &deadlineWriter{ResponseWriter: w, control: http.NewResponseController(w)}
		out.extend() // past that of the connection's last answer
		defer out.extend()
		next.ServeHTTP(out, r)
	})
}

// deadlineWriter sets a deadline before it writes, until a handler sets its own.
type deadlineWriter struct {
	http.ResponseWriter
	control *http.ResponseController
	own     bool
}

// A server without deadlines for this connection is no reason to give up.
func (w *deadlineWriter) extend() { _ = w.control.SetWriteDeadline(time.Now().Add(writeLimit)) }

// Write writes in pieces that even a slow client takes in time.
func (w *deadlineWriter) Write(data []byte) (written int, err error) {
	for first := true; first || len(data) > 0; first = false {
		if !w.own {
			w.extend()
		}
		n, err := w.ResponseWriter.Write(data[:min(len(data), writePiece)])
		written += n
		if err != nil {
			return written, err
		}
		data = data[n:]
	}
	return written, nil
}

// SetWriteDeadline is for http.ResponseController.
func (w *deadlineWriter) SetWriteDeadline(deadline time.Time) error {
	w.own = true
	return w.control.SetWriteDeadline(deadline)
}

// Unwrap is for http.ResponseController.
func (w *deadlineWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
