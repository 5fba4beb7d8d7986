// Package app is the desktop app behind its window: what the page may call, and nothing else.
//
// Every screen area has one file and one type whose exported methods the page may call: Session, Wallet, Organisations,
// Voting, Results, Audit, Organiser, Trustee. They take and return plain structs of strings, booleans, 32-bit integers and
// non-nil slices, and fail with an Error, a code that the page translates. desktop.go alone imports Wails; everything else
// runs, and is tested, without a window.
//
// Rules that keep a voter safe:
//   - Secrets live in package wallet. Nothing secret is returned to the page but the recovery phrase on the screen that
//     shows it. The page names what it wants signed by an id that this package gave out; it never hands in a digest or
//     a transaction.
//   - The page has no network: every request to the office or the chain is made here.
//   - A ballot is in the journal, on the disk, before it is sent.
//   - What is on the roll and in the ballot box is read from the chain, never believed from the office.
package app
