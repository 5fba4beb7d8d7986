// Package voting is the room of those who vote: the list of elections, the ballot and its review, its delivery, the receipt, and the
// counts.
//
// The rules it keeps:
//   - Nothing is signed before the person has seen the prepared ballot and says so. A prepared ballot is used once: it is cast, or it
//     is opened for a check and can never be cast.
//   - A ballot is in the journal, on the disk, before it is sent. A second one for the same number is made only if the first one
//     failed and never left this computer.
//   - Only the chain settles a ballot: an office that refuses one may still hold it, and no single node ends its delivery.
//   - The page never hands in a digest or a transaction. It names a prepared ballot by the ID it was given.
//
// Begin with voting.go for what the page may call, courier.go for the delivery.
package voting
