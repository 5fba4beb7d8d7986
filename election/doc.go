// Package election is the election as every client sees it: the chain behind several endpoints, the electoral
// roll with its pages and proofs, the elections of an organisation with their texts, ballots from preparation to
// finality, and the messages that join a voter's machine to an office.
//
// It follows docs/protocol.md §§1–3 (roll, election, ballots) and, for secret elections, §§5–6 (trustees, tally);
// the cryptography of secret ballots is in package ballot. It is the only package that imports the contracts'
// generated bindings. It never logs: what a person should read is in its errors, one clear sentence each.
//
// Phases are decided by the chain's time (a block's timestamp), never by the clock of this machine.
package election
