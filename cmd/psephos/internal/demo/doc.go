// Package demo holds a whole election with simulated voters on a real chain: contracts, roll, ballots in batches, result,
// audit. It knows every choice beforehand, so the result on chain can be compared with the expected one.
//
// It casts through the contracts directly, without an office, and works on any chain where its account has funds. On a
// development chain it moves the clock instead of waiting for the election to close.
package demo
