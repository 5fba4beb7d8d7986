// Package app is the desktop app behind its window: what the page may call, and nothing else. It wires the rooms (voting, organiser,
// trustee, auditing) and has the areas of the window itself: Session, Wallet and Organisations.
//
// The exported methods of every value of App.Areas may be called by the page. They take and return plain structs of strings, booleans,
// 32-bit integers and non-nil slices, and fail with a refusal.Error, a code that the page translates. desktop.go alone imports Wails;
// everything else runs, and is tested, without a window.
//
// Rules that keep a voter safe:
//   - Secrets live in package wallet. Nothing secret is returned to the page but the recovery phrase, on the screen that shows it. The
//     page names what it wants signed by an ID that this program gave out; it never hands in a digest or a transaction.
//   - The page has no network: every request to the office or the chain is made here.
//   - A ballot is in the journal, on the disk, before it is sent.
//   - What is on the roll and in the ballot box is read from the chain, never believed from the office.
//
// Begin with app.go.
package app
