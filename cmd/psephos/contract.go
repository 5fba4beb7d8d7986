package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/election"
)

// expectContract is nil if the code at address is that of this release's contract, which people call what.
func expectContract(ctx context.Context, chain *chain.Chain, address common.Address, contract election.ReleaseCode, what, advice string) error {
	code, err := chain.CodeAt(ctx, address, nil)
	if err != nil {
		return err
	}
	if !contract.Matches(code) {
		return fmt.Errorf("there is no %s at %s on chain %d: %s", what, address, chain.ChainID(), advice)
	}
	return nil
}
