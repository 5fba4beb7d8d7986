// Package organiser is the room of those who create elections: their standing, drafts and what is wrong with them, the creation, and
// what can be done with an election afterwards.
//
// The rules it keeps:
//   - An organiser signs only what was shown: the transaction that Prepare… worked out and described as a Summary. A draft or a closing
//     time that changed since is refused, as is a summary that is too old.
//   - One transaction of an organiser is on its way at a time on each chain, so that nothing is created twice.
//   - What a transaction created is compared with what was asked for before the draft believes it.
//   - While a board of trustees exists, the draft's mode, trustees and threshold stay as they are.
//
// Begin with organiser.go for what the page may call, plan.go and confirm.go for the way of a transaction, check.go for drafts.
package organiser
