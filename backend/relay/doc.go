// Package relay casts voters' ballots for them, so that a voter needs no money on the chain.
//
// Accept takes one signed ballot, checks everything that the contract will check, and returns when the ballot is durable
// in the database: from then on it will reach the chain, whatever happens to this process. A worker (Run) collects
// ballots into batches and sends them, follows the chain, and brings every ballot to one of two ends: final, or rejected
// with a reason. See README.md for the life of a ballot.
//
// What the relay can do to a voter is delay or drop; it cannot alter, copy or read, because the voter's signature covers
// the contents and the chain, election and number. What a stranger can do to a voter is nothing: only the holder of a
// number can make a ballot for it that passes Accept, so nobody can occupy its place in the queue.
//
// Sending is at least once. The contract skips a number that has voted, so a batch that is sent again after a crash costs
// gas but changes nothing.
//
// The relay takes no token: a ballot authenticates itself, and a session would tell who sent it
// (docs/decisions/0030-relay-takes-no-token.md).
package relay
