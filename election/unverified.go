package election

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
)

// Unverified is an election whose texts nobody compared with the hash in storage yet.
type Unverified struct {
	*Election
	// Announced are the texts as the first event of the election gives them, canonical JSON if it is honest.
	Announced []byte
}

// OpenUnverified reads the election at address for somebody who judges the evidence: it does not check the texts, so
// Metadata is empty. ErrNotFound if there is no election there.
func OpenUnverified(ctx context.Context, chain *chain.Chain, address common.Address) (*Unverified, error) {
	e := &Unverified{Election: &Election{Address: address, chain: chain}}
	if err := e.readFixed(ctx); err != nil {
		return nil, fmt.Errorf("open the election %s: %w", address.Hex(), err)
	}
	logs, err := chain.Logs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{address}, Topics: [][]common.Hash{{openABI().Events["Announced"].ID}},
	})
	if err != nil {
		return nil, fmt.Errorf("open the election %s: %w", address.Hex(), err)
	}
	if len(logs) > 0 {
		event, err := openBinding().UnpackAnnouncedEvent(&logs[0])
		if err == nil {
			e.Announced, e.Created = event.Metadata, logs[0].BlockNumber
		}
	}
	return e, nil
}
