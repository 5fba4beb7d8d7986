package organisation

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/backend/roll"
	"psephos/election"
	onchain "psephos/roll"
)

// sampleChoices are what the members vote, in turn.
var sampleChoices = []int{0, 2, 1, 0, 2, 0, 3, 2, 0, 1}

// populate lets the simulated members register, get enrolled and vote, once. Two of them do not vote.
func (o *Organisation) populate(ctx context.Context) error {
	if o.state.Populated {
		return nil
	}
	for _, member := range o.state.Members {
		if err := o.register(ctx, member); err != nil {
			return fmt.Errorf("%s: %w", member.Email, err)
		}
	}
	if err := o.approve(ctx); err != nil {
		return err
	}
	snapshot, err := o.waitEnrolled(ctx)
	if err != nil {
		return err
	}
	if err := o.vote(ctx, snapshot); err != nil {
		return err
	}
	o.state.Populated = true
	return nil
}

// register signs a member up and proves the member's address, unless an interrupted start did it before.
func (o *Organisation) register(ctx context.Context, m member) error {
	found, _, err := o.office.Roll.Voters(ctx, roll.Filter{Query: m.Email})
	if err != nil || len(found) != 1 {
		return fmt.Errorf("not on the membership list: %v", err)
	}
	voter := found[0]
	if voter.Address != nil {
		return nil
	}
	link, err := o.inviteOne(ctx, voter.ID)
	if err != nil {
		return err
	}
	invitation, err := election.ParseInvitation(link)
	if err != nil {
		return err
	}
	password, err := newPassword()
	if err != nil {
		return err
	}
	tokens, err := o.office.Auth.SignUp(ctx, invitation.Code, m.Email, password)
	if err != nil {
		return err
	}
	principal, err := o.office.Auth.Authenticate(ctx, tokens.Access)
	if err != nil {
		return err
	}
	return o.prove(ctx, m, roll.Actor{Account: principal.Account, Email: principal.Email}, voter.ID)
}

func (o *Organisation) prove(ctx context.Context, m member, actor roll.Actor, voter string) error {
	sign, address, err := m.signer()
	if err != nil {
		return err
	}
	challenge, err := o.office.Roll.Challenge(ctx, voter)
	if err != nil {
		return err
	}
	signature, err := election.Possession{
		Office: challenge.Office, ChainID: challenge.ChainID, Roll: challenge.Roll, Nonce: challenge.Nonce, Address: address,
	}.Sign(sign)
	if err != nil {
		return err
	}
	_, err = o.office.Roll.Prove(ctx, actor, voter, address, challenge.Nonce, signature)
	return err
}

// signer is the member's signing function and address.
func (m member) signer() (func(digest []byte) ([]byte, error), common.Address, error) {
	key, err := crypto.HexToECDSA(m.Key)
	if err != nil {
		return nil, common.Address{}, fmt.Errorf("the key of %s is damaged", m.Email)
	}
	return func(digest []byte) ([]byte, error) { return crypto.Sign(digest, key) }, crypto.PubkeyToAddress(key.PublicKey), nil
}

// waitEnrolled waits until all members are on the chain's roll.
func (o *Organisation) waitEnrolled(ctx context.Context) (*onchain.Snapshot, error) {
	contract := onchain.Open(o.chain, o.state.Contracts.Roll)
	tick := time.NewTicker(poll)
	defer tick.Stop()
	var snapshot *onchain.Snapshot
	for {
		var err error
		if snapshot, err = contract.Update(ctx, snapshot, nil); err != nil {
			return nil, err
		}
		if o.enrolled(snapshot) {
			return snapshot, nil
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-o.background.Done():
			return nil, fmt.Errorf("the office stopped")
		case <-tick.C:
		}
	}
}

func (o *Organisation) enrolled(snapshot *onchain.Snapshot) bool {
	for _, m := range o.state.Members {
		_, address, err := m.signer()
		if err != nil {
			return true // vote names the member
		}
		if _, ok := snapshot.Find(address); !ok {
			return false
		}
	}
	return true
}

// vote hands the members' ballots to the relay and waits until they are counted.
func (o *Organisation) vote(ctx context.Context, snapshot *onchain.Snapshot) error {
	for _, address := range []common.Address{o.state.Open, o.state.Secret} {
		opened, err := election.Open(ctx, o.chain, address)
		if err != nil {
			return err
		}
		if err := o.voteIn(ctx, opened, snapshot); err != nil {
			return err
		}
	}
	return nil
}

func (o *Organisation) voteIn(ctx context.Context, opened *election.Election, snapshot *onchain.Snapshot) error {
	var numbers []uint32
	for i, choice := range sampleChoices {
		sign, address, err := o.state.Members[i].signer()
		if err != nil {
			return err
		}
		number, _ := snapshot.Find(address)
		prepared, err := opened.Prepare(ctx, number, address, []int{choice % opened.Parameters.Options[0]})
		if err != nil {
			return err
		}
		ballot, err := prepared.Cast(sign)
		if err != nil {
			return err
		}
		if _, err := o.office.Relay.Accept(ctx, ballot); err != nil {
			return err
		}
		numbers = append(numbers, number)
	}
	for _, number := range numbers {
		if _, err := opened.WaitIncluded(ctx, number); err != nil {
			return err
		}
	}
	return nil
}
