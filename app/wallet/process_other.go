//go:build !unix

package wallet

import "runtime/debug"

// HardenProcess keeps the values of other goroutines out of a stack trace. Call it first in main.
func HardenProcess() error {
	debug.SetTraceback("single")
	return nil
}
