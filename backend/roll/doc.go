// Package roll brings people from a membership list onto the electoral roll on the chain.
//
// The way of one person:
//
//	imported ─ invitation written ─▶ invited ─ code redeemed ─▶ registered ─ possession proven ─▶ addressProven
//	  ─ proposed by one registrar, confirmed by another ─▶ approved ─ page on the chain ─▶ enrolled
//
// No registrar alone can put an address on the roll or change one: approving and re-keying take two accounts, and what is
// approved is the address as proven (proving another one cancels a proposal). Every step is written to the activity log in
// the transaction that takes it.
//
// Enrolment survives a crash at any point. A page is written down before it is sent and never changed afterwards; the
// contract takes a page only if it is the next one, so sending it again cannot enrol anybody twice; and what is enrolled is
// always read from the chain, at every turn of the worker and not from what the office remembers having sent. A page that
// a reorganisation removed is sent again, and one that somebody else put at that place frees its people for the next.
//
// Possession of an address is proven by an EIP-712 signature over a one-time nonce, this office's origin, the chain and the
// roll contract (election.Possession), so that it can be used here and nowhere else.
package roll
