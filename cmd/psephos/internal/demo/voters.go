package demo

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"psephos/election"
	"psephos/roll"
)

const pageSize = 256

// voter is a simulated voter. Ballot is unset for those who do not vote.
type voter struct {
	key     *ecdsa.PrivateKey
	address common.Address
	number  uint32
	choices []int
	ballot  election.Ballot
}

// enrol invents the voters and puts them on the roll, in full pages.
func (r *run) enrol(ctx context.Context) error {
	var err error
	if r.voters, err = invent(r.Config); err != nil {
		return err
	}
	r.result.Expected = expected(r.Options, r.voters[:r.Ballots])
	roll := roll.Open(r.chain, r.contract.Roll)
	var pages [][]common.Address
	for page := range slices.Chunk(r.voters, pageSize) {
		holders := make([]common.Address, len(page))
		for i, v := range page {
			holders[i] = v.address
		}
		pages = append(pages, holders)
	}
	var gas uint64
	for page, holders := range pages {
		tx, err := roll.Enrol(ctx, r.sender, uint64(page), holders)
		if err != nil {
			return err
		}
		// Each page waits for the one before: the sender tries a transaction on the newest block before it sends it.
		receipt, err := r.sender.Wait(ctx, tx)
		if err != nil {
			return err
		}
		gas += receipt.GasUsed
		r.Progress("enrolling the voters", page+1, len(pages))
	}
	r.result.Gas.EnrolPerVoter = gas / uint64(r.Voters)
	return r.findNumbers(ctx, roll)
}

func (r *run) findNumbers(ctx context.Context, roll *roll.Roll) error {
	snapshot, err := roll.Snapshot(ctx, nil)
	if err != nil {
		return err
	}
	for i := range r.voters {
		number, ok := snapshot.Find(r.voters[i].address)
		if !ok {
			return fmt.Errorf("voter %s is missing from the roll", r.voters[i].address)
		}
		r.voters[i].number = number
	}
	r.snapshot = snapshot
	return nil
}

// invent makes voters with fresh keys and choices that follow from the seed alone.
func invent(config Config) ([]voter, error) {
	voters := make([]voter, config.Voters)
	err := parallel(len(voters), func(i int) error {
		key, err := crypto.GenerateKey()
		if err != nil {
			return err
		}
		voters[i] = voter{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
		return nil
	})
	random := rand.New(rand.NewPCG(config.Seed, uint64(config.Voters))) // choices of simulated voters are no secret
	for i := range config.Ballots {
		for _, options := range config.Options {
			choice := 0
			if !config.Landslide {
				choice = random.IntN(options)
			}
			voters[i].choices = append(voters[i].choices, choice)
		}
	}
	return voters, err
}

// expected counts the choices.
func expected(options []int, voters []voter) [][]uint64 {
	counts := make([][]uint64, len(options))
	for contest := range counts {
		counts[contest] = make([]uint64, options[contest])
	}
	for _, v := range voters {
		for contest, choice := range v.choices {
			counts[contest][choice]++
		}
	}
	return counts
}

// fill prepares and signs the ballots, on all cores.
func (r *run) fill(ctx context.Context) error {
	var done counter
	return parallel(r.Ballots, func(i int) error {
		v := &r.voters[i]
		prepared, err := r.election.Prepare(ctx, v.number, v.address, v.choices)
		if err != nil {
			return err
		}
		v.ballot, err = prepared.Cast(func(digest []byte) ([]byte, error) { return crypto.Sign(digest, v.key) })
		r.Progress("making the ballots", done.next(), r.Ballots)
		return err
	})
}

// parallel calls do for 0…n−1 on all cores until one fails.
func parallel(n int, do func(i int) error) error {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	const chunk = 64
	for from := 0; from < n; from += chunk {
		group.Go(func() error {
			for i := from; i < min(from+chunk, n); i++ {
				if err := do(i); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return group.Wait()
}
