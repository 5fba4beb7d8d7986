package contracts_test

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// mutations of one word or point of a ballot's contents.
const (
	mutateNothing = iota
	mutateReplace
	mutateBit
	mutateLess
	mutateAddOrder
	mutateNegate
	mutateIdentity
	mutateCopyPoint
	mutateSwapPoints
	mutationKinds
)

// mutate changes contents at a place that the arguments choose.
func mutate(contents []byte, kind uint8, place uint16, value uint64) []byte {
	out := bytes.Clone(contents)
	words, points := len(out)/32, len(out)/64
	w := out[int(place)%words*32:][:32]
	i, j := int(place)%points, int(value%uint64(points))
	p, q := out[i*64:][:64], out[j*64:][:64]
	x := new(big.Int).SetBytes(w)
	switch kind % mutationKinds {
	case mutateReplace:
		copy(w, crypto.Keccak256(binary.BigEndian.AppendUint64(nil, value)))
		w[0] &= byte(value)
	case mutateBit:
		w[value/8%32] ^= 1 << (value % 8)
	case mutateLess:
		x.Sub(x, common.Big1).And(x, wordMask).FillBytes(w)
	case mutateAddOrder:
		x.Add(x, fr.Modulus()).And(x, wordMask).FillBytes(w)
	case mutateNegate:
		x.Sub(fp.Modulus(), x).And(x, wordMask).FillBytes(w)
	case mutateIdentity:
		clear(p)
	case mutateCopyPoint:
		copy(p, q)
	case mutateSwapPoints:
		kept := bytes.Clone(p)
		copy(p, q)
		copy(q, kept)
	}
	return out
}

var wordMask = new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1)

// differential is elections of several shapes with two valid ballots each.
type differential struct {
	elections []*secretElection
	ballots   [][2]cipherBallot
}

func newDifferential(t testing.TB) *differential {
	o := newOrganisation(t, false)
	b := o.ceremony(1, 1)
	d := &differential{}
	for _, shape := range []struct {
		options []byte
		packing int
	}{{[]byte{2}, 2}, {[]byte{3}, 2}, {[]byte{4}, 1}, {[]byte{2, 5}, 4}} {
		e := o.election(b, shape.options, shape.packing)
		row := e.row(3, 4, 2)
		d.elections, d.ballots = append(d.elections, e), append(d.ballots, [2]cipherBallot{row[0], row[1]})
	}
	return d
}

// check mutates one ballot of a batch; the contract must accept the batch exactly if the Go verifier accepts every
// ballot of it.
func (d *differential) check(t *testing.T, shape, kind uint8, place uint16, value uint64) {
	e, pair := d.elections[int(shape)%len(d.elections)], d.ballots[int(shape)%len(d.elections)]
	e.t = t
	i := int(value>>32) % 2
	pair[i].contents = mutate(pair[i].contents, kind, place, value)
	want := true
	for _, b := range pair {
		want = want && e.setting.Verify(e.voter(b.number), b.contents) == nil
	}
	got := e.try(e.admin, e.address, e.cast(pair[:]...))
	if got.failed == want {
		t.Errorf("shape %d, mutation %d at %d, %d: the contract accepts %t, the Go verifier %t",
			shape, kind, place, value, !got.failed, want)
	}
	changed := !bytes.Equal(pair[i].contents, d.ballots[int(shape)%len(d.elections)][i].contents)
	if want == changed {
		t.Errorf("shape %d, mutation %d at %d, %d: contents changed %t, accepted %t", shape, kind, place, value, changed, want)
	}
}

// TestSecretDifferential feeds contract and Go verifier the same mutated ballots: every kind of mutation, many places.
func TestSecretDifferential(t *testing.T) {
	d := newDifferential(t)
	random := rand.New(rand.NewPCG(1, 2))
	for kind := range uint8(mutationKinds) {
		for range 24 {
			d.check(t, uint8(random.Uint32()), kind, uint16(random.Uint32()), random.Uint64())
		}
	}
}

// FuzzSecretDifferential is the same for mutations that the fuzzer finds.
func FuzzSecretDifferential(f *testing.F) {
	d := newDifferential(f)
	for kind := range uint8(mutationKinds) {
		f.Add(kind, kind, uint16(kind)*7, uint64(kind)<<32|5)
	}
	f.Fuzz(func(t *testing.T, shape, kind uint8, place uint16, value uint64) {
		d.check(t, shape, kind, place, value)
	})
}

// TestSecretReplay casts valid ballots where they do not belong: the contract and the Go verifier refuse all of them.
func TestSecretReplay(t *testing.T) {
	o := newOrganisation(t, false)
	b := o.ceremony(1, 1)
	e, other := o.election(b, []byte{3}, 3), o.election(b, []byte{3}, 3)
	rekeyed := o.election(o.ceremonyOf(2, 1, 9000), []byte{3}, 3)
	mine := e.encrypt(5, 1)
	if got := e.try(e.admin, e.address, e.cast(mine)); got.failed {
		t.Fatalf("the ballot was refused: %x", got.returned)
	}
	for name, c := range map[string]struct {
		election *secretElection
		number   uint32
	}{"another voter": {e, 6}, "another election": {other, 5}, "another key": {rekeyed, 5}} {
		replayed := cipherBallot{c.number, mine.contents}
		if got := e.try(e.admin, c.election.address, c.election.cast(replayed)); !got.failed {
			t.Errorf("%s: the contract accepted the ballot", name)
		}
		if err := c.election.setting.Verify(c.election.voter(c.number), mine.contents); err == nil {
			t.Errorf("%s: the Go verifier accepted the ballot", name)
		}
	}
}
