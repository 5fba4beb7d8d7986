package ballot

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"pgregory.net/rapid"
)

func drawScalar(t *rapid.T, name string) (x fr.Element) {
	b := rapid.SliceOfN(rapid.Byte(), wordSize, wordSize).Draw(t, name)
	x.SetBytes(b)
	return x
}

func drawShape(t *rapid.T) Shape {
	options := rapid.SliceOfN(rapid.ByteRange(minOptions, 9), 1, 3).Draw(t, "options")
	s, err := NewShape(options, rapid.IntRange(1, maxPacking).Draw(t, "packing"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// x·P by the table = x·P by double and add, for random and extreme x.
func TestTableMultiplies(t *testing.T) {
	g := generator()
	table := newTable(&g)
	same := func(x fr.Element) bool {
		j := table.mul(&x)
		var got bn254.G1Affine
		got.FromJacobian(&j)
		want := mulPoint(&g, &x)
		return got.Equal(&want)
	}
	var minusOne fr.Element
	minusOne.SetInt64(-1)
	for _, x := range []fr.Element{{}, fr.One(), minusOne, fr.NewElement(63), fr.NewElement(64), fr.NewElement(1<<64 - 1)} {
		if !same(x) {
			t.Errorf("wrong multiple %s", x.String())
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		if !same(drawScalar(t, "x")) {
			t.Fatal("wrong multiple")
		}
	})
}

// Verify(Encrypt(choices)) = nil, the opening opens it, and another opening does not.
func TestEncryptVerifyOpen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shape := drawShape(t)
		s, err := NewSetting(testKey(), Word{3}, shape)
		if err != nil {
			t.Fatal(err)
		}
		var choices []int
		for i := range shape.Contests() {
			choices = append(choices, rapid.IntRange(0, shape.Options(i)-1).Draw(t, "choice"))
		}
		v := Voter{Number: rapid.Uint32().Draw(t, "number"), Address: Address{5}}
		contents, opening, err := s.Encrypt(v, choices)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(s.Verify(v, contents), s.CheckOpening(v, contents, opening)); err != nil {
			t.Fatal(err)
		}
		opening.Choices[0] = (opening.Choices[0] + 1) % shape.Options(0)
		if err := s.CheckOpening(v, contents, opening); !errors.Is(err, ErrOpening) {
			t.Fatalf("another choice: got %v, want %v", err, ErrOpening)
		}
	})
}

// TestOpeningAttacks changes one thing of an opening that was right.
func TestOpeningAttacks(t *testing.T) {
	f := newFixture(t, []byte{4, 2}, 2, []int{3, 0})
	contents, good, err := f.s.Encrypt(f.v, f.choices)
	check(t, err)
	for _, c := range []struct {
		name   string
		change func(o *Opening)
		want   error
	}{
		{"unchanged", func(*Opening) {}, nil},
		{"another choice", func(o *Opening) { o.Choices[1] = 1 }, ErrOpening},
		{"no such option", func(o *Opening) { o.Choices[1] = 2 }, ErrChoice},
		{"negative option", func(o *Opening) { o.Choices[1] = -1 }, ErrChoice},
		{"a contest missing", func(o *Opening) { o.Choices = o.Choices[:1] }, ErrChoice},
		{"other randomness", func(o *Opening) { o.Randomness[2][31] ^= 1 }, ErrOpening},
		{"randomness swapped", func(o *Opening) { o.Randomness[0], o.Randomness[1] = o.Randomness[1], o.Randomness[0] }, ErrOpening},
		{"randomness + q", func(o *Opening) { addQ(&o.Randomness[0]) }, ErrScalar},
		{"randomness missing", func(o *Opening) { o.Randomness = o.Randomness[:2] }, ErrLength},
	} {
		o := &Opening{append([]int(nil), good.Choices...), append([]Scalar(nil), good.Randomness...)}
		c.change(o)
		wantErr(t, c.name, f.s.CheckOpening(f.v, contents, o), c.want)
	}
	wantErr(t, "other contents", f.s.CheckOpening(f.v, f.contents, good), ErrOpening)
	last := append([]byte(nil), contents...)
	last[len(last)-1] ^= 1
	wantErr(t, "proof changed", f.s.CheckOpening(f.v, last, good), ErrProof)
}

// Σ λ_j f(j) = f(0) for any polynomial of degree below the number of points.
func TestLagrangeInterpolates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var trustees []int
		for j := 1; j <= maxTrustees; j++ {
			if rapid.Bool().Draw(t, "in") {
				trustees = append(trustees, j)
			}
		}
		if len(trustees) == 0 {
			trustees = []int{16}
		}
		var f []fr.Element
		for range trustees {
			f = append(f, drawScalar(t, "coefficient"))
		}
		lambda, err := Lagrange(trustees)
		if err != nil || CheckLagrange(trustees, lambda) != nil {
			t.Fatal(err)
		}
		var sum fr.Element
		for i, j := range trustees {
			l, _ := lambda[i].element()
			y := (&Trustee{coefficients: f}).polynomial(j)
			sum.Add(&sum, l.Mul(&l, &y))
		}
		if !sum.Equal(&f[0]) {
			t.Fatal("Σ λ_j f(j) ≠ f(0)")
		}
	})
}

// decode(pack(counts)) = counts, for every shape and any counts.
func TestDecodeInvertsPack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.IntRange(minOptions, 9).Draw(t, "options")
		shape, err := NewShape([]byte{byte(k)}, rapid.IntRange(1, maxPacking).Draw(t, "packing"))
		if err != nil {
			t.Fatal(err)
		}
		ballots, counts := uint64(0), make([]uint64, k)
		for i := range counts {
			counts[i] = rapid.Uint64Range(0, 40).Draw(t, "count")
			ballots += counts[i]
		}
		got, err := newDecoder(shape.packing, ballots).contest(packedPoints(shape, [][]uint64{counts}), k)
		if err != nil || fmt.Sprint(got) != fmt.Sprint(counts) {
			t.Fatalf("got %v %v, want %v", got, err, counts)
		}
	})
}

// TestDecodeExtremes: everything on one option, at the bounds of every packing, where rows and blocks end.
func TestDecodeExtremes(t *testing.T) {
	for _, ballots := range []uint64{1, 2, 511, 512, 513, 1000} {
		for packing := 1; packing <= maxPacking; packing++ {
			for _, k := range []int{2, 3, 4, 5} {
				for _, j := range []int{0, k / 2, k - 1} {
					counts := make([]uint64, k)
					counts[j] = ballots
					wantCounts(t, packing, ballots, counts)
				}
			}
		}
	}
	wantCounts(t, 2, 1<<15+3, []uint64{1 << 15, 1, 1, 1})
	wantCounts(t, 2, 1<<15+3, []uint64{1, 1, 1<<15 + 1, 0})
}

func wantCounts(t *testing.T, packing int, ballots uint64, counts []uint64) {
	t.Helper()
	shape, err := NewShape([]byte{byte(len(counts))}, packing)
	check(t, err)
	got, err := newDecoder(packing, ballots).contest(packedPoints(shape, [][]uint64{counts}), len(counts))
	if err != nil || fmt.Sprint(got) != fmt.Sprint(counts) {
		t.Errorf("%d ballots, packing %d: got %v %v, want %v", ballots, packing, got, err, counts)
	}
}

// TestDecodeImpossible: sums of too many ballots, or of none that counts explain, are not found.
func TestDecodeImpossible(t *testing.T) {
	shape, err := NewShape([]byte{4}, 2)
	check(t, err)
	values := packedPoints(shape, [][]uint64{{5, 6, 7, 8}})
	for _, ballots := range []uint64{0, 25, 27} {
		_, err := newDecoder(2, ballots).contest(values, 4)
		wantErr(t, fmt.Sprintf("%d ballots", ballots), err, ErrNotFound)
	}
	x := (&coinStream{label: "random"}).next()
	values[0] = mulG(&x)
	_, err = newDecoder(2, 26).contest(values, 4)
	wantErr(t, "no counts", err, ErrNotFound)
}

// TestPacking: the bounds of the protocol.
func TestPacking(t *testing.T) {
	for size, want := range map[int]int{0: 4, 1: 4, 1000: 4, 1001: 3, 3000: 3, 3001: 2, 1 << 22: 2, 1<<22 + 1: 1} {
		if got := Packing(size); got != want {
			t.Errorf("Packing(%d): got %d, want %d", size, got, want)
		}
	}
}

func TestShapeParameters(t *testing.T) {
	for _, c := range []struct {
		options []byte
		packing int
		want    error
	}{
		{[]byte{2}, 1, nil},
		{bytes.Repeat([]byte{32}, 16), 4, nil},
		{nil, 4, ErrParameters},
		{bytes.Repeat([]byte{2}, 17), 4, ErrParameters},
		{[]byte{1}, 4, ErrParameters},
		{[]byte{33}, 4, ErrParameters},
		{[]byte{2}, 0, ErrParameters},
		{[]byte{2}, 5, ErrParameters},
	} {
		s, err := NewShape(c.options, c.packing)
		wantErr(t, fmt.Sprint(c), err, c.want)
		if err == nil && s.ContentsLength() != 64*s.points()+64*sumOf(c.options) {
			t.Errorf("%v: contents of %d bytes", c, s.ContentsLength())
		}
	}
}

func sumOf(b []byte) (n int) {
	for _, x := range b {
		n += int(x)
	}
	return n
}

// TestSettingKey: no key, or none of the curve.
func TestSettingKey(t *testing.T) {
	shape, err := NewShape([]byte{2}, 2)
	check(t, err)
	_, err = NewSetting(Point{}, Word{}, shape)
	wantErr(t, "identity", err, ErrIdentity)
	bad := testKey()
	bad[0] ^= 1
	_, err = NewSetting(bad, Word{}, shape)
	wantErr(t, "off the curve", err, ErrPoint)
	_, err = NewSetting(testKey(), Word{}, Shape{})
	wantErr(t, "no shape", err, ErrParameters)
}

// Σ of ballots in any order, or of partial sums, is the same.
func TestSumsAdd(t *testing.T) {
	f := newFixture(t, []byte{4}, 2, []int{3})
	a, err := f.s.Recorded(f.contents)
	check(t, err)
	contents, _, err := f.s.Encrypt(f.v, []int{0})
	check(t, err)
	b, err := f.s.Recorded(contents)
	check(t, err)
	one, two := NewSum(f.s.shape), NewSum(f.s.shape)
	check(t, errors.Join(one.Add(a), one.Add(b), two.Add(b), two.Add(a)))
	if !bytes.Equal(one.Bytes(), two.Bytes()) {
		t.Error("A + B ≠ B + A")
	}
	before := one.Bytes()
	bad := append([]byte(nil), a...)
	bad[len(bad)-1] ^= 1
	wantErr(t, "off the curve", one.Add(bad), ErrPoint)
	wantErr(t, "too short", one.Add(a[1:]), ErrLength)
	if !bytes.Equal(one.Bytes(), before) {
		t.Error("a failed Add changed the sum")
	}
}

// TestTracker: 100 bits of the hash, in groups of four.
func TestTracker(t *testing.T) {
	digest := Word{1, 2, 3}
	h := newTranscript(tagTracker).word(digest).sum()
	n := new(big.Int).Rsh(new(big.Int).SetBytes(h[:]), 156)
	got, want := Tracker(digest), ""
	for range 20 {
		want = string(crockford[new(big.Int).And(n, big.NewInt(31)).Int64()]) + want
		n.Rsh(n, 5)
	}
	if strings.ReplaceAll(got, "-", "") != want || len(got) != 24 {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestBatchOfNone and of one.
func TestSmallBatches(t *testing.T) {
	f := newFixture(t, []byte{4}, 4, []int{3})
	check(t, f.s.VerifyBatch(nil))
	check(t, f.s.VerifyBatch([]Ballot{{f.v, f.contents}}))
	err := f.s.VerifyBatch([]Ballot{{Voter{Number: 8, Address: f.v.Address}, f.contents}})
	wantErr(t, "copied", err, ErrChallenge)
}

// TestBisection finds single bad ballots among many, wherever they are.
func TestBisection(t *testing.T) {
	f := newFixture(t, []byte{2}, 2, []int{1})
	bad := f.forge(element(1, 0))
	for _, at := range [][]int{{0}, {99}, {31, 32, 33}, {0, 50, 99}} {
		batch := make([]Ballot, 100)
		for i := range batch {
			batch[i] = Ballot{f.v, f.contents}
		}
		for _, i := range at {
			batch[i].Contents = bad
		}
		wantFaults(t, f.s.VerifyBatch(batch), at...)
	}
}

// TestEncryptChoices: exactly one option of every contest.
func TestEncryptChoices(t *testing.T) {
	f := newFixture(t, []byte{2, 3}, 2, []int{0, 0})
	for _, choices := range [][]int{nil, {0}, {0, 0, 0}, {2, 0}, {0, 3}, {-1, 0}} {
		_, _, err := f.s.Encrypt(f.v, choices)
		wantErr(t, fmt.Sprint(choices), err, ErrChoice)
	}
}
