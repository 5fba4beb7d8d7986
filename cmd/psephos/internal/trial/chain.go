package trial

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/organisation"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/devnet"
)

// Chain is psephos chain.
type Chain struct {
	Data    string        `placeholder:"DIR" help:"Keep the chain in this directory; without it nothing is kept."`
	Port    int           `default:"8545" help:"Port for JSON-RPC over HTTP and WebSocket; 0 takes a free one."`
	ChainID uint64        `name:"chain-id" default:"1337" help:"Id of a new chain."`
	Fund    []string      `placeholder:"ADDRESS" help:"Give this account ether at the first start; repeat it for several."`
	Rules   string        `enum:"osaka,amsterdam" default:"osaka" help:"Rules from genesis: osaka, or amsterdam to compare gas."`
	Pulse   time.Duration `default:"5s" help:"Add an empty block when the newest one is older than this; 0 never does."`
	JSON    bool          `name:"json" help:"Print one line of JSON once the chain is up."`
}

// Help is shown by --help.
func (*Chain) Help() string {
	return `Runs until you stop it (Ctrl-C). Every transaction gets a block at once. The methods evm_increaseTime, evm_mine and
evm_setNextBlockTimestamp move the clock, as on other development chains.

Example:
  psephos chain --data .chain --port 8545`
}

// chainUp is what `psephos chain --json` prints.
type chainUp struct {
	RPC     string         `json:"rpc"`
	WS      string         `json:"ws"`
	ChainID uint64         `json:"chainId"`
	Account common.Address `json:"account"`
	KeyFile string         `json:"keyFile,omitempty"`
}

// Run runs the chain until ctx ends.
func (c *Chain) Run(ctx context.Context, term *terminal.Terminal) error {
	var funded []common.Address
	for _, text := range c.Fund {
		address, err := flags.ParseAddress("the account", text)
		if err != nil {
			return err
		}
		funded = append(funded, address)
	}
	if err := organisation.PortFree(c.Port); err != nil {
		return err
	}
	chain, err := devnet.Start(ctx, devnet.Config{
		DataDir: c.Data, ChainID: c.ChainID, HTTPPort: c.Port, Funded: funded,
		Heartbeat: c.Pulse, Amsterdam: c.Rules == "amsterdam",
	})
	if err != nil {
		return err
	}
	up := chainUp{RPC: chain.RPC(), WS: chain.WS(), ChainID: chain.ChainID().Uint64(), Account: chain.FundedAddress()}
	if c.Data != "" {
		up.KeyFile = devnet.KeyFile(c.Data)
	}
	if err := c.print(term, up); err != nil {
		return err
	}
	<-ctx.Done()
	return chain.Close()
}

func (c *Chain) print(term *terminal.Terminal, up chainUp) error {
	if c.JSON {
		return term.JSON(up)
	}
	term.Printf("Development chain %d is up; stop it with Ctrl-C.\n", up.ChainID)
	term.Printf("  JSON-RPC        %s\n  WebSocket       %s\n", up.RPC, up.WS)
	term.Printf("  funded account  %s\n", up.Account)
	if up.KeyFile != "" {
		term.Printf("  its key         %s\n", up.KeyFile)
	}
	return nil
}
