// Package devnet is Psephos' own development chain: go-ethereum's node in this process, without peers and without a
// consensus client. It is for trying things out and for tests; anybody who can reach its port can move its clock.
//
// # Rules
//
// Every fork up to Osaka is active from genesis, so the transaction gas cap of EIP-7825 (2^24 = 16,777,216) and Osaka's
// precompile prices hold as on the public chain. Nothing that is not released is switched on, unless [Config.Amsterdam]
// asks for it to compare gas. A block holds [GasLimit] gas: several full transactions.
//
// # Blocks
//
// A block is sealed as soon as there are transactions, and holds all that are waiting and fit. [Config.Manual] turns this
// off; then only [Chain.Mine] and evm_mine make blocks. [Config.Heartbeat] adds an empty block whenever the chain's
// clock has fallen behind, so that an election on an idle chain opens and closes by itself.
//
// # Time
//
// A block's time is the wall clock plus whatever evm_increaseTime has added, but always at least one second later than its
// parent. When many blocks are sealed within one second the chain therefore runs ahead of the wall clock, and waits
// for it again while it is idle. The latest block's time is the chain's time: never compare an election's times with the
// wall clock.
//
// # Finality
//
// Blocks never disappear here by themselves, so safe and finalized follow the head at [Config.FinalityDepth] blocks,
// which is zero by default. [Chain.Reorg] replaces the newest blocks on purpose.
//
// # Data
//
// The chain keeps all state of all blocks (an archive), so calls at any past block are answered. With [Config.DataDir] it
// continues where it stopped, even after it was killed. The funded account's key is in the file "dev.key" of that
// directory, readable by its owner only.
//
// # JSON-RPC
//
// One port of 127.0.0.1 serves HTTP and WebSocket: the namespaces eth, net, web3, txpool and debug, and these methods of
// other development chains (anvil, Ganache), with their meanings:
//
//	evm_increaseTime(seconds)        adds to the clock of all later blocks; answers the total added
//	evm_setNextBlockTimestamp(time)  sets the time of the next block; the clock runs on from there
//	evm_mine([time])                 seals a block, empty if nothing is waiting
package devnet
