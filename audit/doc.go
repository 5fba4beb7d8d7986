// Package audit verifies a whole election from the chain alone.
//
// It works in two steps that share nothing but a Record. Read collects the evidence of one election as of one
// block from an RPC endpoint: contract code, the roll's pages and amendments, the ballots with the transactions
// that carried them, and what the contracts store. Verify is a pure function of that evidence: it trusts neither
// the office, whose code it never imports, nor the endpoint, and checks every root, signature, bitmap and sum that
// docs/protocol.md §8 lists. Run does both over one or more independent endpoints and compares what they gave.
//
// Each check has a stable id, a verdict and one sentence for a reader who is not a programmer. An audit that cannot
// be done (no such election, no network) is an error; an audit whose answer is no is a Report with Failed.
package audit
