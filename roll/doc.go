// Package roll is an organisation's electoral roll: the contract that holds it, its pages and their Merkle proofs, its
// amendments, and snapshots as of one block. It follows docs/protocol.md §1.
//
// A [Snapshot] does not take a node's word for the pages: every page's root is recomputed from its addresses, and the number of
// pages is compared with the contract's.
//
// Where to begin: [Open] gives a [Roll], [Roll.Snapshot] the roll as of a block and [Roll.Update] brings it up to date;
// [SplitPages], [Roll.Enrol] and [Roll.Amend] are a registrar's.
package roll
