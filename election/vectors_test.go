package election_test

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/ballot"
	"psephos/election"
)

// vectors are those that the contracts' tests read too.
type vectors struct {
	Ballots []struct {
		ChainID   uint64
		Election  common.Address
		Number    uint32
		Contents  hexutil.Bytes
		Key       common.Hash
		Voter     common.Address
		Domain    common.Hash
		Digest    common.Hash
		Signature hexutil.Bytes
	}
}

func readVectors(t *testing.T) vectors {
	t.Helper()
	data, err := os.ReadFile("../contracts/testdata/roll.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.Ballots) == 0 {
		t.Fatal("there are no vectors")
	}
	return v
}

func TestBallotVectors(t *testing.T) {
	for i, v := range readVectors(t).Ballots {
		b := election.Ballot{ChainID: v.ChainID, Election: v.Election, Number: v.Number, Contents: v.Contents}
		if got := election.DomainSeparator(v.ChainID, v.Election); got != v.Domain {
			t.Errorf("ballot %d: domain is %v, want %v", i, got, v.Domain)
		}
		if b.Digest() != v.Digest {
			t.Errorf("ballot %d: digest is %v, want %v", i, b.Digest(), v.Digest)
		}
		key, err := crypto.ToECDSA(v.Key[:])
		if err != nil {
			t.Fatal(err)
		}
		signed, err := election.SignBallot(b, func(digest []byte) ([]byte, error) { return crypto.Sign(digest, key) })
		if err != nil || !slices.Equal(signed.Signature, v.Signature) {
			t.Errorf("ballot %d: signature is %v (%v), want %v", i, signed.Signature, err, v.Signature)
		}
		if signer, err := signed.Recover(); err != nil || signer != v.Voter {
			t.Errorf("ballot %d: signer is %v (%v), want %v", i, signer, err, v.Voter)
		}
		if want := ballot.Tracker(ballot.Word(v.Digest)); signed.Tracker() != want {
			t.Errorf("ballot %d: tracker is %s, package ballot says %s", i, signed.Tracker(), want)
		}
	}
}
