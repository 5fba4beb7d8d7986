// Package election is the election as every client sees it: the elections of an organisation with their texts, ballots
// from preparation to finality, trustees and tally, and the messages that join a voter's machine to an office.
//
// It follows docs/protocol.md §§2–3 (election, ballots) and §§5–6 (trustees, tally). The blockchain is in package chain, the
// electoral roll in package roll, the cryptography of secret ballots in package ballot. Only election and roll import the contracts'
// generated bindings. It never logs: what a person should read is in its errors, one clear sentence each, and what a
// program should tell apart is a typed or named error (errors.go, RevertError, BallotError).
//
// Where to begin:
//
//   - [chain.Dial] gives a chain; [NewSender] sends transactions on it and explains why a contract refused one.
//   - [DeployOrganisation], [OpenFactory] and [roll.Open] give the contracts.
//   - [Factory.CreateElection] takes a [Definition]; [Open] reads an [Election], whose texts are [Metadata].
//   - [Election.Prepare] makes a ballot, [Prepared.Cast] signs it; [Relay.Submit] or [Election.Submit] sends it;
//     [Election.Watch] follows it until it is final. A relay uses [Election.Check], [EncodeBatch] and [Election.Cast].
//   - [chain.Chain.Follow] and [Election.Decode] feed an indexer through reorganisations.
//   - [OpenBoard] and [Board.Perform] take a trustee through the key ceremony; [Election.SubmitShares],
//     [Election.Tally] and [Election.Finalise] lead to the result of a secret election.
//
// Phases are decided by the chain's time (a block's timestamp), never by the clock of this machine.
package election
