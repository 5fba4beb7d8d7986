package app

import (
	"io"
	"log/slog"

	"psephos/app/refusal"
)

// NewLog returns the app's log: JSON lines at level info and above.
func NewLog(w io.Writer) *slog.Logger {
	return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: slog.LevelInfo}))
}

// WindowLog is the logger given to Wails. Wails logs whole calls, arguments and results included: at levels trace and
// debug always, at level error when a call does not parse. Its methods are those of Wails' logger.Logger.
type WindowLog struct{ log *slog.Logger }

// NewWindowLog passes Wails' warnings and errors on to log, redacted, and drops everything else.
func NewWindowLog(log *slog.Logger) *WindowLog { return &WindowLog{log} }

// Print drops the message.
func (*WindowLog) Print(string) {}

// Trace drops the message, which may hold the arguments and results of a call.
func (*WindowLog) Trace(string) {}

// Debug drops the message, which may hold the arguments of a call.
func (*WindowLog) Debug(string) {}

// Info drops the message.
func (*WindowLog) Info(string) {}

// Warning logs the redacted message.
func (l *WindowLog) Warning(message string) {
	l.log.Warn("window", slog.String("message", refusal.Redact(message)))
}

// Error logs the redacted message.
func (l *WindowLog) Error(message string) {
	l.log.Error("window", slog.String("message", refusal.Redact(message)))
}

// Fatal logs the redacted message.
func (l *WindowLog) Fatal(message string) {
	l.log.Error("window", slog.String("message", refusal.Redact(message)))
}
