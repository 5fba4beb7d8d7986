// Package organisation runs a whole demo organisation on one machine: a development chain, the contracts, the office with
// an administrator and two registrars, members who have voted already, and guests who are invited to.
//
// Everything goes the way it goes in earnest: codes, proofs of possession, two registrars, pages on the chain, ballots
// through the relay. Only the people are simulated. With Approve, a worker plays the two registrars, so that a person who
// tries the desktop app alone gets onto the roll within seconds.
//
// With a data directory the organisation continues where it stopped.
package organisation
