package refusal

import (
	"fmt"
	"log/slog"
	"runtime"
	"strings"
)

// Guard ends every method that the page may call: `defer refusal.Guard(log, "wallet.unlock", &err)`. It turns a panic into
// an error: without it the page would wait for ever and Wails would log the call's arguments. It turns any other error into
// an Error. What is logged is the name of the operation, never an argument.
func Guard(log *slog.Logger, operation string, err *error) {
	if cause := recover(); cause != nil {
		// The value may quote an argument; its type and where it happened are enough to find the fault.
		log.Error("panic", slog.String("operation", operation), slog.String("type", fmt.Sprintf("%T", cause)),
			slog.String("at", callers()))
		*err = New("internal")
		return
	}
	if *err == nil {
		return
	}
	mapped := Of(*err)
	if mapped.Code == "internal" {
		log.Error("failed", slog.String("operation", operation), slog.String("type", fmt.Sprintf("%T", *err)),
			slog.String("error", Redact((*err).Error())))
	}
	*err = mapped
}

// callers names the functions that led to a panic, without their arguments.
func callers() string {
	const skip = 4 // runtime.Callers, callers, Guard, the runtime's panic
	var counters [12]uintptr
	frames := runtime.CallersFrames(counters[:runtime.Callers(skip, counters[:])])
	at := ""
	for {
		frame, more := frames.Next()
		at += fmt.Sprintf("%s:%d ", frame.Function, frame.Line)
		if !more {
			return at
		}
	}
}

const (
	redactedMark  = " […]"
	messageLength = 160
)

// Redact keeps a message up to the first sign of quoted data: a bracket, a brace, a quotation mark, or a line break. What
// people typed reaches messages only within those, or at the very end of long ones.
func Redact(message string) string {
	cut := strings.IndexAny(message, "{[\"'`\n\r")
	if cut < 0 || cut > messageLength {
		cut = messageLength
	}
	if cut >= len(message) {
		return message
	}
	return strings.TrimRight(message[:cut], " ") + redactedMark
}
