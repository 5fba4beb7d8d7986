// Package errand is the life of a transaction that the wallet sends: an organiser's, a trustee's, or a ballot that a voter sends
// without the office. It is the same for all of them:
//
//  1. It is worked out and priced, and the person sees it (Account.Price, Offers).
//  2. The person agrees once to exactly that (Offers.Take).
//  3. It takes its turn, so that no two transactions of a chain get one number, and is signed (Account.Send).
//  4. It is on the disk before it is broadcast: first in its room's Book, then in the chain's journal.
//  5. It is followed until a final block of every node that answers has it: handed over again, with a higher fee where it is
//     stuck, and put back where a reorganisation took it out (Follower). No single node ends it.
//
// After a restart a transaction goes on where it was. Only signing needs the wallet unlocked: the first time, and for a higher
// fee.
//
// Begin with errand.go, then send.go and follow.go.
package errand
