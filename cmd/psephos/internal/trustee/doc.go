// Package trustee holds the commands of those who hold the key of a secret election in parts: psephos trustee. It also has psephos tally, which
// publishes the result and which anybody may run.
package trustee
