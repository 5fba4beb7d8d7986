// Package refusal is how the desktop app says no: an Error is a stable code, which the page translates, and the values that
// its sentence needs. Nothing else about a failure reaches the page.
//
// The rules it keeps:
//   - Of gives every error of the packages below a code. An error without one becomes "internal"; its text stays in the log.
//   - Guard ends every method that the page may call. It answers a panic with an error, so that no call waits for ever and
//     Wails never logs what a person typed.
//   - Redact cuts a message before anything that may quote a person.
//
// Begin with refusal.go for errors and guard.go for what a bound method does at its end.
package refusal
