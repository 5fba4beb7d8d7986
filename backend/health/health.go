// Package health probes what an office depends on: database, chain, cache, its account's funds and rights, its workers.
// Each probe returns nil or an error in words for a registrar: what is wrong, how much is missing, what to do.
package health

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/roll"
	"psephos/chain"
)

// Probe is one check; see httpapi.Check.
type Probe func(ctx context.Context) error

// Chain is what the probes ask of the chain; *chain.Chain is one.
type Chain interface {
	ChainID() *big.Int
	Head(ctx context.Context) (chain.Head, error)
	Endpoints() []chain.EndpointStatus
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	SuggestGasPrice(ctx context.Context) (*big.Int, error)
}

// Reachable fails if no endpoint of the chain answers.
func Reachable(chain Chain) Probe {
	return func(ctx context.Context) error {
		if _, err := chain.Head(ctx); err != nil {
			return describe(chain, err)
		}
		return nil
	}
}

// describe hides the addresses of endpoints, which may hold keys of their operators.
func describe(nodes Chain, err error) error {
	var wrong *chain.WrongChainError
	if errors.As(err, &wrong) {
		return fmt.Errorf("an endpoint serves chain %d instead of %d; check the list of endpoints", wrong.Got, wrong.Want)
	}
	return fmt.Errorf("none of the %d endpoints of chain %d answers; check the network and the list of endpoints",
		len(nodes.Endpoints()), nodes.ChainID())
}

// Endpoints fails if one of several endpoints does not answer: the office works, with less in reserve.
func Endpoints(chain Chain) Probe {
	return func(context.Context) error {
		down := 0
		all := chain.Endpoints()
		for _, endpoint := range all {
			if !endpoint.Healthy {
				down++
			}
		}
		if down > 0 {
			return fmt.Errorf("%d of %d endpoints of the chain do not answer", down, len(all))
		}
		return nil
	}
}

// gasReserve is what the account must be able to pay for: the largest transaction there is, which one of enrolment or a
// batch of ballots may come near to, twice over for a rising price.
const (
	gasReserve  = chain.MaxTransactionGas
	priceFactor = 2
)

// Funds fails if account cannot pay for the largest transaction at twice today's price; it says how much is missing.
func Funds(nodes Chain, account common.Address) Probe {
	return func(ctx context.Context) error {
		have, err := nodes.BalanceAt(ctx, account, nil)
		if err != nil {
			return describe(nodes, err)
		}
		price, err := nodes.SuggestGasPrice(ctx)
		if err != nil {
			return describe(nodes, err)
		}
		need := new(big.Int).Mul(price, big.NewInt(priceFactor*gasReserve))
		missing := new(big.Int).Sub(need, have)
		if missing.Sign() <= 0 {
			return nil
		}
		return fmt.Errorf("the office's account %s has %s ether and should have at least %s: send it %s ether", account.Hex(),
			chain.Ether(have), chain.Ether(need), chain.Ether(missing))
	}
}

// Rights is what Registrar asks of the roll contract; *roll.Roll of the chain is one.
type Rights interface {
	IsRegistrar(ctx context.Context, account common.Address) (bool, error)
}

// Registrar fails if account may not write to the roll contract.
func Registrar(contract Rights, account common.Address) Probe {
	return func(ctx context.Context) error {
		may, err := contract.IsRegistrar(ctx, account)
		if err != nil {
			return errors.New("the roll contract could not be asked; see the check of the chain")
		}
		if !may {
			return fmt.Errorf("the office's account %s is not a registrar of the roll contract; its administrator must grant that role", account.Hex())
		}
		return nil
	}
}

// Enrolment is what the office knows of its enrolment worker; *roll.Service is one.
type Enrolment interface {
	EnrolmentStatus(ctx context.Context) (roll.EnrolmentStatus, error)
}

// Enrolling fails if the last attempt to write to the roll failed.
func Enrolling(service Enrolment) Probe {
	return func(ctx context.Context) error {
		status, err := service.EnrolmentStatus(ctx)
		if err != nil {
			return errors.New("the state of enrolment could not be read; see the check of the database")
		}
		if status.Error != "" {
			return errors.New(status.Error)
		}
		return nil
	}
}
