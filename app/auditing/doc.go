// Package auditing is the room in which anybody checks a whole election on this computer.
//
// The rules it keeps:
//   - Only the organisation's nodes are asked, never the office, and nothing is shared with what the results screen has read.
//   - A check that cannot be done is "impossible", not failed. A panic over what a node sends is that as well; it ends nothing else.
//   - The report names the nodes that were asked, but no access key that an endpoint may hold.
//
// Begin with auditing.go for what the page may call, run.go for one check.
package auditing
