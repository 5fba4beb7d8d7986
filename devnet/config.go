package devnet

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
)

// DefaultChainID is the chain id of development chains by convention.
const DefaultChainID = 1337

// GasLimit is the gas a block holds: five transactions at the cap of EIP-7825, or some thousand transfers.
const GasLimit = 100_000_000

const (
	listenHost    = "127.0.0.1"
	httpBodyLimit = 32 << 20 // bytes; a batch of calls with full ballots in them
	callGasCap    = 500_000_000
	callTimeout   = 30 * time.Second
	poolSlots     = 1 << 15 // waiting transactions, of 32 KiB each
)

// Config says how a chain is to run. The zero value is a chain in memory that seals blocks on demand on a free port.
type Config struct {
	// DataDir keeps the chain and the funded key across restarts; empty keeps everything in memory.
	DataDir string
	// ChainID of a new chain, [DefaultChainID] if zero. A data directory must be used with the id it was made with.
	ChainID uint64
	// HTTPPort is the port of 127.0.0.1 for JSON-RPC over HTTP; zero takes a free one.
	HTTPPort int
	// WSPort is the port for WebSockets; zero serves them on the HTTP port.
	WSPort int
	// Manual turns off sealing on demand.
	Manual bool
	// Heartbeat, if positive, seals an empty block when the newest one is older than this.
	Heartbeat time.Duration
	// FinalityDepth is how many blocks the safe and finalized blocks lie behind the newest.
	FinalityDepth uint64
	// Funded accounts receive [FundedEther] ether each at the first start.
	Funded []common.Address
	// Amsterdam activates the rules planned after Osaka.
	Amsterdam bool
}

func (c Config) withDefaults() Config {
	if c.ChainID == 0 {
		c.ChainID = DefaultChainID
	}
	return c
}

func (c Config) validate() error {
	if c.HTTPPort < 0 || c.HTTPPort > 65535 || c.WSPort < 0 || c.WSPort > 65535 {
		return errors.New("a port must lie between 0 and 65535")
	}
	return nil
}

// chainConfig returns Osaka's rules from genesis. It starts from go-ethereum's development rules, which also activate
// forks that are not released.
func (c Config) chainConfig() *params.ChainConfig {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(c.ChainID)
	rules.AmsterdamTime = nil
	rules.BogotaTime = nil
	if c.Amsterdam {
		rules.AmsterdamTime = new(uint64)
	}
	return &rules
}

func (c Config) genesis(funded common.Address) *core.Genesis {
	genesis := core.DeveloperGenesisBlock(GasLimit, nil)
	genesis.Config = c.chainConfig()
	// go-ethereum compares the genesis block but not these settings when it opens a directory: so they go into the block.
	genesis.ExtraData = crypto.Keccak256(fmt.Appendf(nil, "psephos devnet, chain %d, Amsterdam %t", c.ChainID, c.Amsterdam))
	genesis.Alloc[funded] = types.Account{Balance: ether(FundedEther)}
	return genesis
}

func (c Config) ethConfig(funded common.Address) *ethconfig.Config {
	cfg := ethconfig.Defaults
	cfg.Genesis = c.genesis(funded)
	cfg.NetworkId = c.ChainID
	cfg.SyncMode = ethconfig.FullSync
	// Archive: every block's state is written at once, so a killed process loses nothing and old blocks can be queried.
	cfg.StateScheme = rawdb.HashScheme
	cfg.NoPruning = true
	cfg.DatabaseCache, cfg.TrieCleanCache, cfg.TrieDirtyCache, cfg.SnapshotCache = 64, 64, 0, 0
	cfg.LogNoHistory = true // searching a short chain needs no index
	cfg.Miner.GasCeil = GasLimit
	cfg.Miner.GasPrice = big.NewInt(1)
	cfg.TxPool.NoLocals = true
	cfg.TxPool.Journal = ""
	cfg.TxPool.PriceLimit = 1
	cfg.TxPool.AccountSlots, cfg.TxPool.AccountQueue = poolSlots, poolSlots
	cfg.TxPool.GlobalSlots, cfg.TxPool.GlobalQueue = poolSlots, poolSlots
	cfg.RPCGasCap = callGasCap
	cfg.RPCEVMTimeout = callTimeout
	cfg.RPCTxFeeCap = 0
	return &cfg
}

func (c Config) nodeConfig() *node.Config {
	cfg := node.DefaultConfig
	cfg.Name = "chain"
	cfg.DataDir = c.DataDir
	cfg.UseLightweightKDF = true
	cfg.P2P = p2p.Config{NoDiscovery: true, NoDial: true, MaxPeers: 0}
	cfg.IPCPath = ""
	modules := []string{"eth", "net", "web3", "txpool", "debug", "evm"}
	cfg.HTTPHost, cfg.HTTPPort, cfg.HTTPModules = listenHost, c.HTTPPort, modules
	cfg.WSHost, cfg.WSPort, cfg.WSModules = listenHost, c.WSPort, modules
	if c.WSPort == 0 {
		cfg.WSPort = c.HTTPPort // equal ports share one listener
	}
	cfg.HTTPBodyLimit = httpBodyLimit
	cfg.Logger = log.NewLogger(log.DiscardHandler())
	return &cfg
}

// makeDataDir creates the directory of a chain that is kept, closed to other users.
func (c Config) makeDataDir() error {
	if c.DataDir == "" {
		return nil
	}
	return os.MkdirAll(c.DataDir, 0o700)
}
