package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
)

// Config says what to audit. Endpoints are the JSON-RPC URLs of independent nodes, at least one.
type Config struct {
	Endpoints []string
	Election  common.Address
	// ChainID is the chain that the nodes must serve; 0 accepts whichever chain the first one serves.
	ChainID uint64
	// Block is the block as of which to audit; nil means the newest that the first node knows.
	Block *big.Int
	// Progress may be nil. Stages are short nouns.
	Progress func(stage string, done, total int)
}

// Run reads the evidence from every node and verifies it. It returns the Report and the record that the report is about, the first
// node's. An audit that cannot be done is an error; one that finds something wrong is a Report with Failed.
func Run(ctx context.Context, cfg Config) (*Report, *Record, error) {
	if len(cfg.Endpoints) == 0 {
		return nil, nil, fmt.Errorf("an audit needs at least one node of the chain")
	}
	records := make([]*Record, len(cfg.Endpoints))
	for i, url := range cfg.Endpoints {
		record, err := readFrom(ctx, cfg, url)
		if err != nil {
			return nil, nil, err
		}
		records[i] = record
		if cfg.Block == nil {
			cfg.Block = new(big.Int).SetUint64(record.Block.Number)
		}
		if cfg.ChainID == 0 {
			cfg.ChainID = record.ChainID
		}
	}
	identity, err := compare(records)
	if err != nil {
		return nil, nil, err
	}
	report, err := verify(ctx, records[0], func(_ string, done, total int) {
		if cfg.Progress != nil {
			cfg.Progress("checks", done, total)
		}
	})
	if err != nil {
		return nil, nil, err
	}
	checks := report.Checks
	report.Checks = nil
	report.add(identity)
	report.Checks = append(report.Checks, checks...)
	return report, records[0], nil
}

func readFrom(ctx context.Context, cfg Config, url string) (*Record, error) {
	nodes, err := chain.Dial(ctx, []string{url}, cfg.ChainID)
	if errors.Is(err, chain.ErrNoEndpoint) && len(cfg.Endpoints) > 1 {
		return nil, fmt.Errorf("an audit asks every node, and one of them does not answer; leave it out or try again: %w", err)
	}
	if err != nil {
		return nil, err
	}
	defer nodes.Close()
	return Read(ctx, nodes, cfg.Election, cfg.Block, cfg.Progress)
}

// compare is the check chain.identity: every node has the same block and gave the same evidence.
func compare(records []*Record) (Check, error) {
	const id = "chain.identity"
	first := records[0]
	if len(records) == 1 {
		return Check{id, Passed, Say("chain.identity.one", "One node was asked, about block %d of chain %d. "+
			"Ask several independent nodes to make sure that none of them hides anything from you.", first.Block.Number, first.ChainID)}, nil
	}
	want, err := first.Digest()
	if err != nil {
		return Check{}, err
	}
	for i, record := range records[1:] {
		if record.Block.Hash != first.Block.Hash {
			return Check{id, Failed, Say("chain.identity.blocks", "Nodes 1 and %d have different blocks with the number %d.", i+2, first.Block.Number)}, nil
		}
		got, err := record.Digest()
		if err != nil {
			return Check{}, err
		}
		if got != want {
			return Check{id, Failed, Say("chain.identity.evidence", "Nodes 1 and %d agree on block %d but give different evidence: at least one of them is wrong.",
				i+2, first.Block.Number)}, nil
		}
	}
	return Check{id, Passed, Say("chain.identity.all", "All %d nodes agree on block %d of chain %d and gave the same evidence.",
		len(records), first.Block.Number, first.ChainID)}, nil
}
