// Package audit verifies a whole election from the chain alone.
//
// It works in two steps, and a Record is all that passes from one to the other. Read collects the evidence of one election as of one
// block from a node: contract code, the roll's pages and amendments, the ballots with the transactions that carried them, and what
// the contracts store. Verify is a pure function of that evidence. It trusts neither the office, whose code this package never
// imports, nor the node, and checks every root, signature, bitmap and sum that docs/protocol.md §8 lists. Run does both with one or more
// independent nodes and compares what they gave.
//
// Each check has a stable id, a verdict and one sentence for a reader who is not a programmer. An audit that cannot be done (no such
// election, no network, answers that are no election) is an error. An audit whose answer is no is a Report with Failed. Evidence over
// which a check panics, in any goroutine, is a failed check.
//
// The files, in the order of the work:
//
//	run.go       Run: all nodes, and the check that they agree
//	read.go      Read: everything but the trustees; secret.go reads those
//	record.go    Record, the evidence, and its file
//	evidence.go  what several checks derive from a Record
//	verify.go    Verify: the list of checks, and how one is run
//	code.go      checks of the contracts' code
//	roll.go      checks of texts and roll
//	ballots.go   checks of ballots, and of the result of public ballots
//	proofs.go    checks of secret ballots: proofs, sum, key ceremony, shares, result
//	workers.go   every goroutine of an audit
//	report.go    Report; sentence.go has its sentences, which package app has in German
package audit
