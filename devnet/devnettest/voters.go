package devnettest

import (
	"crypto/ecdsa"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/roll"
)

// Voter is a person's key and, once enrolled, their number.
type Voter struct {
	Key     *ecdsa.PrivateKey
	Address common.Address
	Number  uint32
}

// Sign signs a digest.
func (v Voter) Sign(digest []byte) ([]byte, error) { return crypto.Sign(digest, v.Key) }

// NewVoters makes voters who are on no roll. The same seed makes the same ones.
func NewVoters(t T, seed string, n int) []Voter {
	t.Helper()
	voters := make([]Voter, n)
	for i := range voters {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed), big.NewInt(int64(i)).Bytes()))
		Must(t, err)
		voters[i] = Voter{Key: key, Address: crypto.PubkeyToAddress(key.PublicKey)}
	}
	return voters
}

// Addresses are the voters' addresses, in their order.
func Addresses(voters []Voter) []common.Address {
	addresses := make([]common.Address, len(voters))
	for i, v := range voters {
		addresses[i] = v.Address
	}
	return addresses
}

// Enrol puts voters on the next pages of the roll, and reads Snapshot and Voters anew.
func (o *Organisation) Enrol(t T, voters ...Voter) {
	t.Helper()
	first, err := o.Roll.PageCount(o.Ctx, nil)
	Must(t, err)
	pages, err := roll.SplitPages(Addresses(voters))
	Must(t, err)
	for i, page := range pages {
		o.Mined(t)(o.Roll.Enrol(o.Ctx, o.Sender, first+uint64(i), page))
	}
	o.refresh(t, voters)
}

// Amend gives a number to another address, or to nobody if it is zero, and reads Snapshot anew. Voters stays as it is.
func (o *Organisation) Amend(t T, number uint32, holder common.Address) {
	t.Helper()
	o.Mined(t)(o.Roll.Amend(o.Ctx, o.Sender, number, holder))
	o.refresh(t, nil)
}

// refresh reads the roll and adds new voters to the list.
func (o *Organisation) refresh(t T, voters []Voter) {
	t.Helper()
	var err error
	o.Snapshot, err = o.Roll.Snapshot(o.Ctx, nil)
	Must(t, err)
	byAddress := map[common.Address]Voter{}
	for _, v := range voters {
		byAddress[v.Address] = v
	}
	for _, number := range o.Snapshot.Numbers() {
		holder, _ := o.Snapshot.Holder(number)
		if v, found := byAddress[holder]; found {
			v.Number = number
			o.Voters = append(o.Voters, v)
		}
	}
}
