// Package results follows the chain and tells the public how the organisation's elections stand.
//
// An Indexer reads the elections of one roll from the chain and writes one snapshot per election to Redis, through a
// Cache that is either embedded in the process or a real server. A Service answers from the Cache alone and never asks
// the chain, so that any number of replicas can stand in front of one indexer. A Hub pushes changes to browsers as
// server-sent events, and Page serves the public page.
//
// What is shown is right or not shown:
//
//   - The chain is the only source. Nothing in Redis is worth keeping: an emptied server is filled again within one
//     turn of the indexer, and until then the Service answers ErrUnavailable.
//   - A snapshot is one value under one key, written atomically, and says from which block it is. It holds three
//     tallies: of the latest block, of the safe one and of the finalised one.
//   - Every tally is counted from the ballots' events and compared with the contract's own counts at the same block; if
//     they differ, or the block has gone, nothing is written.
//   - A block that the chain has abandoned takes its ballots with it: the indexer counts again from the last finalised
//     block, or from the election's creation if even that has gone.
//   - One indexer writes at a time. It holds a lock in the same Redis, and the script that writes checks that lock.
package results
