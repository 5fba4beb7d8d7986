package app

import (
	"fmt"
	"log/slog"
	"runtime"
)

// guard ends every bound method: `defer a.guard("wallet.unlock", &err)`. It turns a panic into an error, since an
// unanswered call would leave the page waiting for ever and Wails would log the arguments, and turns any other error
// into an Error. What is logged is the name of the operation, never an argument.
func (a *App) guard(operation string, err *error) {
	if cause := recover(); cause != nil {
		// The value may quote an argument; its type and where it happened are enough to find the fault.
		a.log.Error("panic", slog.String("operation", operation), slog.String("type", fmt.Sprintf("%T", cause)),
			slog.String("at", callers()))
		*err = refuse("internal")
		return
	}
	if *err == nil {
		return
	}
	mapped := toError(*err)
	if mapped.Code == "internal" {
		a.log.Error("failed", slog.String("operation", operation), slog.String("type", fmt.Sprintf("%T", *err)),
			slog.String("error", redact((*err).Error())))
	}
	*err = mapped
}

// callers names the functions that led to a panic, without their arguments.
func callers() string {
	const skip = 4 // runtime.Callers, callers, guard, the runtime's panic
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
