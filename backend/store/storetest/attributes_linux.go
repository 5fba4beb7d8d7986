package storetest

import "syscall"

// attributes makes a process run as credential (nil: as the tests) and end with whoever started it.
func attributes(credential *syscall.Credential) *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Credential: credential, Pdeathsig: syscall.SIGINT}
}
