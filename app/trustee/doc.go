// Package trustee is the room of those who hold the key of secret elections in parts: the key ceremony, the decryption, and publishing
// the result, which anybody may.
//
// The rules it keeps:
//   - A trustee decrypts only a closed, final sum: nothing is worked out before every node agrees that the voting is over for good and
//     what the sum is.
//   - What a trustee holds is rebuilt from the phrase and the chain whenever it is needed. None of it is on the disk.
//   - A board belongs to one organisation, the first for which this wallet worked on it. Another one, with nodes of its own, could show
//     the same board with keys and sums that it made up (homes.go).
//   - The person signs only a step that was worked out and shown, once.
//
// Begin with trustee.go for what the page may call, step.go for what is worked out.
package trustee
