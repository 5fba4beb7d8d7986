package ballot

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// attack is contents made from a ballot that verified by one change, and why they must be rejected.
type attack struct {
	name     string
	contents []byte
	want     error
}

// plus adds a modulus to a word; ok is false if the sum has no 256 bits.
func plus(word []byte, modulus *big.Int) ([]byte, bool) {
	x := new(big.Int).SetBytes(word)
	if x.Add(x, modulus).BitLen() > 256 {
		return nil, false
	}
	return x.FillBytes(make([]byte, wordSize)), true
}

// attacks returns every single change of points and scalars of a fixture.
func (f *fixture) attacks() []attack {
	var all []attack
	add := func(want error, contents []byte, format string, args ...any) {
		all = append(all, attack{fmt.Sprintf(format, args...), contents, want})
	}
	points, scalars := f.offsets()
	other := (&coinStream{label: "other"}).next()
	stranger := mulG(&other)
	strange := encodePoint(&stranger)
	isA := f.firstCoordinates()
	for i, at := range points {
		here := f.contents[at : at+pointSize]
		next := f.contents[points[(i+1)%len(points)]:][:pointSize]
		add(ErrChallenge, f.change(at, strange[:]), "point %d replaced", i)
		add(ErrChallenge, f.change(at, negated(here)), "point %d negated", i)
		swapped := f.change(at, next)
		copy(swapped[points[(i+1)%len(points)]:], here)
		add(ErrChallenge, swapped, "point %d swapped with the next", i)
		want := ErrChallenge
		if isA[i] {
			want = ErrIdentity
		}
		add(want, f.change(at, make([]byte, pointSize)), "point %d set to the identity", i)
		for c, name := range []string{"x", "y"} {
			if w, ok := plus(here[c*wordSize:(c+1)*wordSize], fp.Modulus()); ok {
				add(ErrPoint, f.change(at+c*wordSize, w), "point %d with %s + P", i, name)
			}
			w, _ := plus(here[c*wordSize:(c+1)*wordSize], big.NewInt(1))
			add(ErrPoint, f.change(at+c*wordSize, w), "point %d with %s + 1", i, name)
		}
	}
	for i, at := range scalars {
		here := f.contents[at : at+wordSize]
		if w, ok := plus(here, fr.Modulus()); ok {
			add(ErrScalar, f.change(at, w), "scalar %d + q", i)
		}
		add(ErrScalar, f.change(at, fr.Modulus().FillBytes(make([]byte, wordSize))), "scalar %d set to q", i)
		want := ErrProof // a response
		if i%2 == 0 {
			want = ErrChallenge
		}
		add(want, f.change(at, make([]byte, wordSize)), "scalar %d set to zero", i)
	}
	return all
}

// firstCoordinates says which points of the contents are an A_i.
func (f *fixture) firstCoordinates() map[int]bool {
	is, n := map[int]bool{}, 0
	for _, k := range f.s.shape.options {
		for i := range f.s.shape.groups(k) {
			is[n+2*i] = true
		}
		n += 2 * (f.s.shape.groups(k) + k)
	}
	return is
}

// rehashed returns changes of points of the first contest by a forger who makes the challenges add up again.
func (f *fixture) rehashed() []attack {
	var all []attack
	k := f.s.shape.options[0]
	other := (&coinStream{label: "other"}).next()
	stranger := mulG(&other)
	strange := encodePoint(&stranger)
	for i := range 2 * (f.s.shape.groups(k) + k) {
		at := i * pointSize
		here := f.contents[at : at+pointSize]
		all = append(all,
			attack{fmt.Sprintf("point %d replaced, challenges mended", i), f.rehash(f.change(at, strange[:])), ErrProof},
			attack{fmt.Sprintf("point %d negated, challenges mended", i), f.rehash(f.change(at, negated(here))), ErrProof})
		if !f.firstCoordinates()[i] {
			all = append(all, attack{
				fmt.Sprintf("point %d set to the identity, challenges mended", i),
				f.rehash(f.change(at, make([]byte, pointSize))), ErrProof,
			})
		}
	}
	return all
}

// votes returns ciphertexts of something else than one vote, proved as well as can be.
func (f *fixture) votes() []attack {
	minus := func(n int64, i int) fr.Element { return element(n, i) }
	all := []attack{
		{"no vote", f.forge(minus(-1, 0)), ErrProof},
		{"two votes for one option", f.forge(minus(1, 0)), ErrProof},
		{"1000 votes", f.forge(minus(999, 0)), ErrProof},
		{"minus one vote", f.forge(minus(-2, 0)), ErrProof},
	}
	if f.s.shape.packing > 1 {
		var two, shift fr.Element
		two = element(1, 1)
		shift.Add(ptr(element(999, 0)), ptr(element(-999, 1)))
		all = append(all,
			attack{"one vote for each of two options", f.forge(two), ErrProof},
			attack{"+1000 and -999 across options", f.forge(shift), ErrProof})
	}
	if f.s.shape.Ciphertexts() > 1 {
		all = append(all,
			attack{"one vote in each of two ciphertexts", f.forge(fr.Element{}, element(1, 0)), ErrProof},
			attack{"+1000 and -999 across ciphertexts", f.forge(element(999, 0), element(-999, 0)), ErrProof})
	}
	return all
}

func ptr[T any](x T) *T { return &x }

var attackShapes = []struct {
	options []byte
	packing int
	choices []int
}{
	{[]byte{2}, 2, []int{0}},
	{[]byte{4}, 4, []int{0}},
	{[]byte{4}, 2, []int{0}},
	{[]byte{3, 2}, 3, []int{0, 1}},
}

// TestAttacks feeds every attack to the verifier, one by one and within a batch.
func TestAttacks(t *testing.T) {
	for _, shape := range attackShapes {
		t.Run(fmt.Sprintf("%v by %d", shape.options, shape.packing), func(t *testing.T) {
			f := newFixture(t, shape.options, shape.packing, shape.choices)
			attacks := f.attacks()
			if len(shape.options) == 1 {
				attacks = append(append(attacks, f.rehashed()...), f.votes()...)
			}
			var batch []Ballot
			for _, a := range attacks {
				if err := f.s.Verify(f.v, a.contents); !errors.Is(err, a.want) {
					t.Errorf("%s: got %v, want %v", a.name, err, a.want)
				}
				batch = append(batch, Ballot{f.v, f.contents}, Ballot{f.v, a.contents})
			}
			err := f.s.VerifyBatch(batch)
			var located *BatchError
			if !errors.As(err, &located) || len(located.Faults) != len(attacks) {
				t.Fatalf("batch: got %v, want %d faults", err, len(attacks))
			}
			for i, fault := range located.Faults {
				if fault.Index != 2*i+1 || !errors.Is(fault.Err, attacks[i].want) {
					t.Errorf("%s: got fault %d %v, want %d %v", attacks[i].name, fault.Index, fault.Err, 2*i+1, attacks[i].want)
				}
			}
		})
	}
}

// TestLengths: contents too short or too long by one byte or one word.
func TestLengths(t *testing.T) {
	f := newFixture(t, []byte{4}, 4, []int{2})
	for _, contents := range [][]byte{
		nil, f.contents[:len(f.contents)-1], f.contents[:len(f.contents)-wordSize], f.contents[wordSize:],
		append(append([]byte(nil), f.contents...), 0), append(append([]byte(nil), f.contents...), make([]byte, wordSize)...),
	} {
		if err := f.s.Verify(f.v, contents); !errors.Is(err, ErrLength) {
			t.Errorf("%d bytes: got %v, want %v", len(contents), err, ErrLength)
		}
	}
}

// TestReplay: the contents of one voter are worth nothing to another voter, or anywhere else.
func TestReplay(t *testing.T) {
	f := newFixture(t, []byte{4, 4}, 4, []int{1, 1})
	half := len(f.contents) / 2
	swapped := append(append([]byte(nil), f.contents[half:]...), f.contents[:half]...)
	two := fr.NewElement(2)
	k2 := mulG(&two)
	setting := func(key Point, chain uint64, election Address) *Setting {
		s, err := NewSetting(key, DomainSeparator(uint256(chain), election), f.s.shape)
		check(t, err)
		return s
	}
	here := testAddress(0xe1, 1)
	for _, c := range []struct {
		name     string
		s        *Setting
		v        Voter
		contents []byte
		want     error
	}{
		{"unchanged", setting(testKey(), testChain, here), f.v, f.contents, nil},
		{"another voter", f.s, Voter{f.v.Number, testVoter(8).Address}, f.contents, ErrChallenge},
		{"another number", f.s, Voter{8, f.v.Address}, f.contents, ErrChallenge},
		{"another contest", f.s, f.v, swapped, ErrChallenge},
		{"another election", setting(testKey(), testChain, testAddress(0xe1, 2)), f.v, f.contents, ErrChallenge},
		{"another chain", setting(testKey(), testChain+1, here), f.v, f.contents, ErrChallenge},
		{"another key", setting(encodePoint(&k2), testChain, here), f.v, f.contents, ErrChallenge},
	} {
		if err := c.s.Verify(c.v, c.contents); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, err, c.want)
		}
	}
}

type attackVectors struct {
	About []string     `json:"about"`
	Cases []attackCase `json:"cases"`
}

type attackCase struct {
	OptionCounts    hexBytes       `json:"optionCounts"`
	Packing         int            `json:"packing"`
	DomainSeparator hexBytes       `json:"domainSeparator"`
	Key             hexBytes       `json:"key"`
	Number          uint32         `json:"number"`
	VoterKey        hexBytes       `json:"voterKey"`
	Voter           hexBytes       `json:"voter"`
	Valid           hexBytes       `json:"valid"`
	Attacks         []attackVector `json:"attacks"`
}

type attackVector struct {
	Name     string   `json:"name"`
	Contents hexBytes `json:"contents"`
	Error    string   `json:"error"`
}

// TestGoldenAttacks writes the attacks down for the contract's tests: each must be rejected there too.
func TestGoldenAttacks(t *testing.T) {
	v := attackVectors{About: []string{"Contents made from valid by one change each; every one must be rejected."}}
	for _, shape := range attackShapes[:3] {
		f := newFixture(t, shape.options, shape.packing, shape.choices)
		domain, key := f.s.Domain(), f.s.Key()
		voterKey, _ := voterOf(f.v.Number)
		c := attackCase{
			OptionCounts: shape.options, Packing: shape.packing, DomainSeparator: domain[:], Key: key[:],
			Number: f.v.Number, VoterKey: voterKey[:], Voter: f.v.Address[:], Valid: f.contents,
		}
		for _, a := range append(append(f.attacks(), f.rehashed()...), f.votes()...) {
			c.Attacks = append(c.Attacks, attackVector{a.name, a.contents, a.want.Error()})
		}
		v.Cases = append(v.Cases, c)
	}
	golden(t, "attacks.json", v)
}

// TestGoldenFilesParse reads what others read.
func TestGoldenFilesParse(t *testing.T) {
	b, err := os.ReadFile("testdata/ballots.json")
	check(t, err)
	var v ballotVectors
	check(t, json.Unmarshal(b, &v))
	for _, c := range v.Cases {
		shape, err := NewShape(c.OptionCounts, c.Packing)
		check(t, err)
		s, err := NewSetting(Point(v.Key), Word(c.DomainSeparator), shape)
		check(t, err)
		var batch []Ballot
		for _, x := range c.Ballots {
			batch = append(batch, Ballot{Voter{x.Number, Address(x.Voter)}, x.Contents})
		}
		check(t, s.VerifyBatch(batch))
	}
}
