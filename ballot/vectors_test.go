package ballot

import (
	"encoding/hex"
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/secp256k1"
)

var update = flag.Bool("update", false, "write testdata again")

// hexBytes is JSON as 0x and hexadecimal digits.
type hexBytes []byte

func (h hexBytes) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(h)), nil }

func (h *hexBytes) UnmarshalText(b []byte) (err error) {
	*h, err = hex.DecodeString(string(b[2:]))
	return err
}

type ballotVectors struct {
	About   []string     `json:"about"`
	ChainID uint64       `json:"chainId"`
	Key     hexBytes     `json:"key"`
	Cases   []ballotCase `json:"cases"`
}

type ballotCase struct {
	Name            string         `json:"name"`
	Election        hexBytes       `json:"election"`
	DomainSeparator hexBytes       `json:"domainSeparator"`
	OptionCounts    hexBytes       `json:"optionCounts"`
	Packing         int            `json:"packing"`
	ContentsLength  int            `json:"contentsLength"`
	Ballots         []ballotVector `json:"ballots"`
	Batch           batchVector    `json:"batch"`
	Sums            hexBytes       `json:"sums"`
	Counts          [][]uint64     `json:"counts"`
}

type ballotVector struct {
	Number   uint32          `json:"number"`
	VoterKey hexBytes        `json:"voterKey"`
	Voter    hexBytes        `json:"voter"`
	Choices  []int           `json:"choices"`
	Contests []contestVector `json:"contests"`
	Contents hexBytes        `json:"contents"`
	Recorded hexBytes        `json:"recorded"`
	Digest   hexBytes        `json:"digest"`
	Tracker  string          `json:"tracker"`
}

type contestVector struct {
	R         []hexBytes `json:"r"`
	W         hexBytes   `json:"w"`
	E         []hexBytes `json:"e"`
	Z         []hexBytes `json:"z"`
	Context   hexBytes   `json:"context"`
	Rho       hexBytes   `json:"rho"`
	Challenge hexBytes   `json:"challenge"`
}

type batchVector struct {
	U       hexBytes   `json:"u"`
	ScalarG hexBytes   `json:"scalarG"`
	ScalarK hexBytes   `json:"scalarK"`
	Points  hexBytes   `json:"points"`
	Scalars []hexBytes `json:"scalars"`
}

// coinStream yields test scalars keccak256(label ‖ counter) mod q, counter from 1 as a word.
type coinStream struct {
	label string
	n     uint64
}

func (c *coinStream) next() (x fr.Element) {
	c.n++
	n := uint256(c.n)
	h := keccak([]byte(c.label), n[:])
	x.SetBytes(h[:])
	return x
}

func (c *coinStream) list(n int) []fr.Element {
	l := make([]fr.Element, n)
	for i := range l {
		l[i] = c.next()
	}
	return l
}

func (c *coinStream) coins(s Shape) []contestCoins {
	coins := make([]contestCoins, s.Contests())
	for i, k := range s.options {
		coins[i] = contestCoins{r: c.list(s.groups(k)), w: c.next(), e: c.list(k), z: c.list(k)}
	}
	return coins
}

// voterOf returns a test voter's secp256k1 key and address.
func voterOf(number uint32) (Word, Address) {
	n := uint256(uint64(number) + 1000)
	key := keccak([]byte("psephos test voter"), n[:])
	var p secp256k1.G1Affine
	p.ScalarMultiplicationBase(new(big.Int).SetBytes(key[:]))
	x, y := p.X.Bytes(), p.Y.Bytes()
	hash := keccak(x[:], y[:])
	return key, Address(hash[12:])
}

func testVoter(number uint32) Voter {
	_, a := voterOf(number)
	return Voter{Number: number, Address: a}
}

func hexScalars(xs []fr.Element) []hexBytes {
	out := make([]hexBytes, len(xs))
	for i := range xs {
		b := xs[i].Bytes()
		out[i] = b[:]
	}
	return out
}

var vectorCases = []struct {
	name    string
	options []byte
	packing int
	choices [][]int
}{
	{"yes or no", []byte{2}, 2, [][]int{{0}, {1}, {0}}},
	{"four options, four to a ciphertext", []byte{4}, 4, [][]int{{0}, {3}, {2}, {3}}},
	{"four options, two to a ciphertext", []byte{4}, 2, [][]int{{1}, {2}, {3}}},
	{"three options, three to a ciphertext", []byte{3}, 3, [][]int{{2}, {1}}},
	{"two options, one to a ciphertext", []byte{2}, 1, [][]int{{1}, {0}}},
	{"five options, four to a ciphertext", []byte{5}, 4, [][]int{{4}, {0}}},
	{"eight options, four to a ciphertext", []byte{8}, 4, [][]int{{7}, {3}}},
	{"three contests", []byte{2, 4, 3}, 4, [][]int{{0, 1, 2}, {1, 3, 0}}},
	{"one ballot of 32 options", []byte{32}, 4, [][]int{{30}}},
}

// vectorNumbers are the numbers of the voters of a case.
var vectorNumbers = []uint32{0, 7, 255, 256}

func makeCase(t *testing.T, key Point, index int) (ballotCase, *Setting) {
	t.Helper()
	in := vectorCases[index]
	election := testAddress(0xe1, byte(index+1))
	domain := DomainSeparator(uint256(testChain), election)
	shape, err := NewShape(in.options, in.packing)
	check(t, err)
	s, err := NewSetting(key, domain, shape)
	check(t, err)
	c := ballotCase{
		Name: in.name, Election: election[:], DomainSeparator: domain[:], OptionCounts: in.options,
		Packing: in.packing, ContentsLength: shape.ContentsLength(),
	}
	sum, stream := NewSum(shape), &coinStream{label: in.name}
	var digests []Word
	var statements [][]statement
	for _, k := range in.options {
		c.Counts = append(c.Counts, make([]uint64, k))
	}
	for i, choices := range in.choices {
		b, parsed := makeBallot(t, s, stream, vectorNumbers[i], choices)
		check(t, sum.Add(b.Recorded))
		digests, statements = append(digests, Word(b.Digest)), append(statements, parsed)
		c.Ballots = append(c.Ballots, b)
		for contest, choice := range choices {
			c.Counts[contest][choice]++
		}
	}
	c.Sums, c.Batch = sum.Bytes(), makeBatch(s, digests, statements)
	return c, s
}

func makeBallot(t *testing.T, s *Setting, stream *coinStream, number uint32, choices []int) (ballotVector, []statement) {
	t.Helper()
	coins := stream.coins(s.shape)
	key, address := voterOf(number)
	v := Voter{number, address}
	out := ballotVector{Number: number, VoterKey: key[:], Voter: address[:], Choices: choices}
	for i := range coins {
		w := coins[i].w.Bytes()
		ctx := s.context(newTranscript(tagBallot), i, v)
		out.Contests = append(out.Contests, contestVector{
			R: hexScalars(coins[i].r), W: w[:],
			E: hexScalars(coins[i].e), Z: hexScalars(coins[i].z), Context: ctx[:],
		})
	}
	contents, _, err := s.encrypt(v, choices, coins)
	check(t, err)
	parsed, err := s.newParser().ballot(v, contents)
	check(t, err)
	for i := range parsed {
		var rho, e fr.Element
		if rho.SetOne(); len(parsed[i].rho) > 1 {
			rho = parsed[i].rho[1]
		}
		for j := range parsed[i].e {
			e.Add(&e, &parsed[i].e[j])
		}
		r, h := rho.Bytes(), e.Bytes()
		out.Contests[i].Rho, out.Contests[i].Challenge = r[:], h[:]
	}
	out.Contents = contents
	out.Recorded, err = s.Recorded(contents)
	check(t, err)
	digest := Digest(s.domain, number, contents)
	out.Digest, out.Tracker = digest[:], Tracker(digest)
	return out, parsed
}

func makeBatch(s *Setting, digests []Word, statements [][]statement) batchVector {
	u := batchSeed(digests)
	c := s.combine(hashedWeights(digests), statements...)
	ub, g, k := u.Bytes(), c.g.Bytes(), c.k.Bytes()
	return batchVector{U: ub[:], ScalarG: g[:], ScalarK: k[:], Points: encodePoints(c.points), Scalars: hexScalars(c.scalars)}
}

const testChain = 31337

// testAddress returns the address 0x00…00 kind 00 n.
func testAddress(kind, n byte) (a Address) {
	a[17], a[19] = kind, n
	return a
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

var aboutBallots = []string{
	"Golden vectors of ballot contents (docs/protocol.md §4). All keys and coins here are public: for tests only.",
	"key: the board's key of board.json, x ‖ y. contests: coins r, w, e, z (those of the chosen option unused), ctx, ρ (1 where there is one ciphertext and no ρ is needed) and the challenge e.",
	"batch: all ballots of the case in order; u = H(\"batch\"; digests) mod q; Σ scalars·points + scalarG·G + scalarK·K = O, equation n of the batch (a_0, b_0, a_1, b_1, … of each contest of each ballot) weighted u^n.",
}

// golden compares what was made with a file of testdata, or writes it with -update.
func golden(t *testing.T, name string, v any) {
	t.Helper()
	path := filepath.Join("testdata", name)
	got, err := json.MarshalIndent(v, "", " ")
	check(t, err)
	got = append(got, '\n')
	if *update {
		check(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	check(t, err)
	if string(got) != string(want) {
		t.Errorf("%s differs from what this code computes; run go test -run Golden -update and look at the difference", path)
	}
}

func TestGoldenBallots(t *testing.T) {
	v := ballotVectors{About: aboutBallots, ChainID: testChain}
	key := testCeremony(t).keys.Board
	v.Key = key[:]
	for i := range vectorCases {
		c, s := makeCase(t, key, i)
		v.Cases = append(v.Cases, c)
		for _, b := range c.Ballots {
			if err := s.Verify(Voter{b.Number, Address(b.Voter)}, b.Contents); err != nil {
				t.Errorf("%s, ballot %d: %v", c.Name, b.Number, err)
			}
		}
	}
	golden(t, "ballots.json", v)
}

// packedPoints returns Σ_i n_ci M^i G for every ciphertext.
func packedPoints(s Shape, counts [][]uint64) []bn254.G1Affine {
	packed := s.packCounts(counts)
	points := make([]bn254.G1Affine, len(packed))
	for i := range packed {
		points[i] = mulG(&packed[i])
	}
	return points
}
