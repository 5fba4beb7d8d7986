// Package testonly holds the Key that package wallet asks for where it lets tests weaken something. It is internal to
// app/wallet: no other code can make a Key.
package testonly

// Key opens what only tests may use.
type Key struct{ _ struct{} }
