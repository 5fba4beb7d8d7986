package flags

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/election"
)

// Network says which chain a command works on.
type Network struct {
	RPC     []string `name:"rpc" env:"PSEPHOS_RPC" placeholder:"URL" help:"JSON-RPC address of a node of the chain; repeat it for several independent nodes."`
	ChainID uint64   `name:"chain-id" env:"PSEPHOS_CHAIN_ID" placeholder:"ID" help:"Refuse nodes of any other chain."`
}

// Dial connects to the nodes. The caller closes the chain.
func (f Network) Dial(ctx context.Context) (*chain.Chain, error) {
	if err := f.CheckRPC(); err != nil {
		return nil, err
	}
	return chain.Dial(ctx, f.RPC, f.ChainID)
}

// CheckRPC refuses addresses that cannot be a node's, before anything else is done.
func (f Network) CheckRPC() error {
	if len(f.RPC) == 0 {
		return errors.New("which chain? Give the address of a node with --rpc URL or in the variable PSEPHOS_RPC")
	}
	return CheckNodes(f.RPC)
}

// CheckNodes refuses addresses that cannot be those of nodes.
func CheckNodes(addresses []string) error {
	for _, address := range addresses {
		if u, err := url.Parse(address); err != nil || u.Host == "" || !slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme) {
			// The address is not repeated: it may hold an access key.
			return errors.New("the address of a node (--rpc, PSEPHOS_RPC) begins with http://, https://, ws:// or wss://")
		}
	}
	return nil
}

// OpenElection connects to the chain and reads the election at an address. The caller closes the chain.
func (f Network) OpenElection(ctx context.Context, text string) (*chain.Chain, *election.Election, error) {
	return open(ctx, f, "election", text, election.Open)
}

// OpenBoard connects to the chain and reads the board of trustees at an address. The caller closes the chain.
func (f Network) OpenBoard(ctx context.Context, text string) (*chain.Chain, *election.Board, error) {
	return open(ctx, f, "board", text, election.OpenBoard)
}

func open[T any](ctx context.Context, f Network, what, text string,
	read func(context.Context, *chain.Chain, common.Address) (T, error),
) (*chain.Chain, T, error) {
	var none T
	address, err := ParseAddress("the "+what, text)
	if err != nil {
		return nil, none, err
	}
	nodes, err := f.Dial(ctx)
	if err != nil {
		return nil, none, err
	}
	opened, err := read(ctx, nodes, address)
	if errors.Is(err, chain.ErrNotFound) {
		err = fmt.Errorf("there is no %s at %s on chain %d: check the address and the node", what, address, nodes.ChainID())
	}
	if err != nil {
		nodes.Close()
		return nil, none, err
	}
	return nodes, opened, nil
}

// ExpectContract is nil if the code at address is that of this release's contract, which people call what; else it says so, with advice.
func ExpectContract(ctx context.Context, nodes *chain.Chain, address common.Address, contract election.ReleaseCode, what, advice string) error {
	code, err := nodes.CodeAt(ctx, address, nil)
	if err != nil {
		return err
	}
	if !contract.Matches(code) {
		return fmt.Errorf("there is no %s at %s on chain %d: %s", what, address, nodes.ChainID(), advice)
	}
	return nil
}
