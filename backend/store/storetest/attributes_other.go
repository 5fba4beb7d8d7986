//go:build unix && !linux

package storetest

import "syscall"

// attributes makes a process run as credential (nil: as the tests).
func attributes(credential *syscall.Credential) *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Credential: credential}
}
