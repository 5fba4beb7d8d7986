//go:build unix

package wallet

import (
	"runtime/debug"

	"golang.org/x/sys/unix"
)

// HardenProcess keeps secrets out of crash output: no core dump, and no values of other goroutines in a stack trace.
// Call it first in main.
func HardenProcess() error {
	debug.SetTraceback("single")
	return unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{Cur: 0, Max: 0})
}
