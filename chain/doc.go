// Package chain is one Ethereum-compatible blockchain behind several nodes, none of which is believed more than it must be:
// calls, blocks and logs with fail-over, questions that every node must answer alike, and the transactions of one account.
//
// It knows nothing of elections and does not import the contracts' bindings. What a contract returns when it refuses is a
// [Refusal]; [WithExplain] gives a [Sender] the function that knows what it means. It never logs: an error is one clear
// sentence for a person, and what a program should tell apart is a typed or named error.
//
// Where to begin:
//
//   - [Dial] or [Attach] gives a [Chain]. A plain call believes the first node that answers; [AskAll], [Agreed] and
//     [Chain.AgreedReceipt] ask all of them.
//   - [NewSender] sends transactions, with an entry in a [Journal] before every broadcast; package election has one that explains
//     the refusals of our contracts.
//   - [Chain.Follow] reads events through reorganisations.
//
// Times are those of blocks, never those of this machine's clock.
package chain
