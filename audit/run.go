package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
)

// Config says what to audit. Endpoints are JSON-RPC URLs of independent nodes, at least one.
type Config struct {
	Endpoints []string
	Election  common.Address
	// ChainID is the chain the endpoints must be of; 0 accepts any one chain.
	ChainID uint64
	// Block is the block to audit as of; nil means the newest that the first endpoint knows.
	Block *big.Int
	// Progress may be nil. Stages are short nouns.
	Progress func(stage string, done, total int)
}

// Run reads the evidence from every endpoint and verifies it. Beside the Report it returns the record of the first
// endpoint, which is what the report is about. The error is for an audit that could not be done; one that
// finds something wrong is a Report with Failed.
func Run(ctx context.Context, cfg Config) (*Report, *Record, error) {
	if len(cfg.Endpoints) == 0 {
		return nil, nil, fmt.Errorf("an audit needs at least one endpoint of the chain")
	}
	records := make([]*Record, len(cfg.Endpoints))
	for i, url := range cfg.Endpoints {
		record, err := readEndpoint(ctx, cfg, url)
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

func readEndpoint(ctx context.Context, cfg Config, url string) (*Record, error) {
	chain, err := election.Dial(ctx, []string{url}, cfg.ChainID)
	if errors.Is(err, election.ErrNoEndpoint) && len(cfg.Endpoints) > 1 {
		return nil, fmt.Errorf("an audit asks every endpoint, and one does not answer; leave it out or try again: %w", err)
	}
	if err != nil {
		return nil, err
	}
	defer chain.Close()
	return Read(ctx, chain, cfg.Election, cfg.Block, cfg.Progress)
}

// compare is the check chain.identity: that every endpoint gave the same block and the same evidence.
func compare(records []*Record) (Check, error) {
	const id = "chain.identity"
	first := records[0]
	if len(records) == 1 {
		return Check{id, Passed, Say("chain.identity.one", "One endpoint was asked, about block %d of chain %d. "+
			"Ask several independent ones to rule out that it hides something from you.", first.Block.Number, first.ChainID)}, nil
	}
	want, err := first.Digest()
	if err != nil {
		return Check{}, err
	}
	for i, record := range records[1:] {
		if record.Block.Hash != first.Block.Hash {
			return Check{id, Failed, Say("chain.identity.blocks", "Endpoints 1 and %d give different blocks %d.", i+2, first.Block.Number)}, nil
		}
		got, err := record.Digest()
		if err != nil {
			return Check{}, err
		}
		if got != want {
			return Check{id, Failed, Say("chain.identity.evidence", "Endpoints 1 and %d agree on block %d but give different evidence: one of them lies.",
				i+2, first.Block.Number)}, nil
		}
	}
	return Check{id, Passed, Say("chain.identity.all", "All %d endpoints agree on block %d of chain %d and gave the same evidence.",
		len(records), first.Block.Number, first.ChainID)}, nil
}
