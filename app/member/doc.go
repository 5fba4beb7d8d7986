// Package member is a person among organisations: which ones they joined, by which invitation, and the connection to the chain and
// the office of each. Every room of the app uses it.
//
// The rules it keeps:
//   - An invitation never replaces the addresses of an organisation silently: the person confirms every change (Members.Join).
//   - An election belongs to the organisation on whose roll it is held; another one is refused (Connection.Election).
//   - What is on the roll and in the ballot box is read from the chain, never believed from the office.
//   - Before the data directory is open, and after it could not be opened, every call fails with the reason.
//
// Begin with members.go; connection.go asks the chain.
package member
