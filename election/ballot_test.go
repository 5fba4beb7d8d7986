package election_test

import (
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"

	"psephos/chain"
	"psephos/devnet/devnettest"
	"psephos/election"
	"psephos/roll"
)

// highS is signature with n − s in place of s: ECDSA accepts it for the same message, one valid encoding does not.
func highS(signature []byte) []byte {
	out := slices.Clone(signature)
	parity := out[32] >> 7
	out[32] &= 0x7f
	s := new(big.Int).SetBytes(out[32:])
	s.Sub(crypto.S256().Params().N, s)
	s.FillBytes(out[32:])
	out[32] |= (parity ^ 1) << 7
	return out
}

func signedBallot(t testing.TB) (election.Ballot, devnettest.Voter) {
	t.Helper()
	v := devnettest.NewVoters(t, "ballot", 1)[0]
	b, err := election.SignBallot(election.Ballot{ChainID: 1337, Election: common.Address{0xe1}, Number: 300, Contents: []byte{1, 2}}, v.Sign)
	if err != nil {
		t.Fatal(err)
	}
	return b, v
}

func TestTypedDataAgrees(t *testing.T) {
	b, v := signedBallot(t)
	digest, _, err := apitypes.TypedDataAndHash(b.TypedData())
	if err != nil || common.BytesToHash(digest) != b.Digest() {
		t.Errorf("typed data hash to %x (%v), the digest is %v", digest, err, b.Digest())
	}
	p := election.Possession{Office: "https://vote.example.org", ChainID: 5, Roll: common.Address{7}, Nonce: "n", Address: v.Address}
	digest, _, err = apitypes.TypedDataAndHash(p.TypedData())
	if err != nil || common.BytesToHash(digest) != p.Digest() {
		t.Errorf("typed data hash to %x (%v), the digest is %v", digest, err, p.Digest())
	}
}

func TestRecoverRefusesWhatIsNotTheSignature(t *testing.T) {
	b, v := signedBallot(t)
	if signer, err := b.Recover(); err != nil || signer != v.Address {
		t.Fatalf("signer is %v (%v)", signer, err)
	}
	for name, change := range map[string]func(b *election.Ballot){
		"chain":    func(b *election.Ballot) { b.ChainID++ },
		"election": func(b *election.Ballot) { b.Election[0] ^= 1 },
		"number":   func(b *election.Ballot) { b.Number++ },
		"contents": func(b *election.Ballot) { b.Contents[0] ^= 1 },
		"r":        func(b *election.Ballot) { b.Signature[31] ^= 1 },
		"s":        func(b *election.Ballot) { b.Signature[63] ^= 1 },
		"parity":   func(b *election.Ballot) { b.Signature[32] ^= 0x80 },
		"high s":   func(b *election.Ballot) { b.Signature = highS(b.Signature) },
		"short":    func(b *election.Ballot) { b.Signature = b.Signature[:63] },
		"long":     func(b *election.Ballot) { b.Signature = append(b.Signature, 0) },
		"zero r":   func(b *election.Ballot) { clear(b.Signature[:32]) },
	} {
		changed := b
		changed.Contents, changed.Signature = slices.Clone(b.Contents), slices.Clone(b.Signature)
		change(&changed)
		if signer, err := changed.Recover(); err == nil && signer == v.Address {
			t.Errorf("%s changed: still signed by the voter", name)
		} else if err != nil && !errors.Is(err, election.ErrBadSignature) {
			t.Errorf("%s changed: got %v", name, err)
		}
	}
}

func TestCompactSignatureLowersS(t *testing.T) {
	v := devnettest.NewVoters(t, "compact", 1)[0]
	digest := crypto.Keccak256Hash([]byte("x"))
	full, err := crypto.Sign(digest[:], v.Key)
	if err != nil {
		t.Fatal(err)
	}
	want, err := election.CompactSignature(full)
	if err != nil {
		t.Fatal(err)
	}
	high := slices.Clone(full)
	new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(full[32:64])).FillBytes(high[32:64])
	high[64] ^= 1
	ethereum := slices.Clone(full)
	ethereum[64] += 27
	for name, signature := range map[string][]byte{"high s": high, "v of 27": ethereum} {
		if got, err := election.CompactSignature(signature); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: %x (%v), want %x", name, got, err, want)
		}
	}
	for _, bad := range [][]byte{nil, full[:64], append(slices.Clone(full[:64]), 2), make([]byte, 65)} {
		if _, err := election.CompactSignature(bad); !errors.Is(err, election.ErrBadSignature) {
			t.Errorf("%x: %v", bad, err)
		}
	}
}

// What a voter signs names the invitation's office, chain and roll, whatever the office answers.
func TestPossessionIsMadeFromTheInvitation(t *testing.T) {
	i := election.Invitation{Office: "https://vote.example.org", ChainID: 5, Roll: common.Address{7}}
	honest := election.Challenge{Office: "https://vote.example.org/", ChainID: 5, Roll: common.Address{7}, Nonce: "n"}
	me := common.Address{9}
	got, err := i.Possession(honest, me)
	want := election.Possession{Office: i.Office, ChainID: 5, Roll: i.Roll, Nonce: "n", Address: me}
	if err != nil || got != want {
		t.Errorf("got %+v (%v), want %+v", got, err, want)
	}
	for name, change := range map[string]func(*election.Challenge){
		"another office": func(c *election.Challenge) { c.Office = "https://evil.example.org" },
		"another chain":  func(c *election.Challenge) { c.ChainID = 1 },
		"another roll":   func(c *election.Challenge) { c.Roll = common.Address{8} },
		"nothing":        func(c *election.Challenge) { *c = election.Challenge{} },
	} {
		lying := honest
		change(&lying)
		if got, err := i.Possession(lying, me); !errors.Is(err, election.ErrForeignChallenge) || got != (election.Possession{}) {
			t.Errorf("%s: got %+v (%v)", name, got, err)
		}
	}
}

func TestPossession(t *testing.T) {
	v := devnettest.NewVoters(t, "possession", 1)[0]
	p := election.Possession{Office: "https://vote.example.org", ChainID: 1, Roll: common.Address{1}, Nonce: "abc", Address: v.Address}
	signature, err := p.Sign(v.Sign)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Verify(signature); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*election.Possession){
		"office":  func(p *election.Possession) { p.Office = "https://evil.example.org" },
		"chain":   func(p *election.Possession) { p.ChainID = 2 },
		"roll":    func(p *election.Possession) { p.Roll = common.Address{2} },
		"nonce":   func(p *election.Possession) { p.Nonce = "abd" },
		"address": func(p *election.Possession) { p.Address[0] ^= 1 },
	} {
		changed := p
		change(&changed)
		if err := changed.Verify(signature); !errors.Is(err, election.ErrBadSignature) {
			t.Errorf("%s changed: %v", name, err)
		}
	}
}

func TestTrackerAsAPersonTypesIt(t *testing.T) {
	want := election.Tracker(crypto.Keccak256Hash([]byte("ballot")))
	if len(want) != 24 || strings.Count(want, "-") != 4 {
		t.Fatalf("%q is not five groups of four", want)
	}
	typed := strings.NewReplacer("0", "o", "1", "l", "-", " ").Replace(strings.ToLower(want))
	if got, err := election.ParseTracker(" " + typed); err != nil || got != want {
		t.Errorf("%q reads as %q (%v), want %q", typed, got, err, want)
	}
	for _, bad := range []string{"", want[:23], want + "0", "U" + want[1:], "é" + want[1:]} {
		if got, err := election.ParseTracker(bad); err == nil {
			t.Errorf("%q reads as %q", bad, got)
		}
	}
}

func TestOpenContents(t *testing.T) {
	options := []int{3, 2}
	contents, err := election.OpenContents(options, []int{2, 0})
	if err != nil || !slices.Equal(contents, []byte{2, 0}) {
		t.Fatalf("contents are %v (%v)", contents, err)
	}
	if choices, err := election.OpenChoices(options, contents); err != nil || !slices.Equal(choices, []int{2, 0}) {
		t.Errorf("choices are %v (%v)", choices, err)
	}
	for _, bad := range [][]int{nil, {0}, {0, 0, 0}, {3, 0}, {0, 2}, {-1, 0}, {256, 0}} {
		var problem *election.BallotError
		if _, err := election.OpenContents(options, bad); !errors.As(err, &problem) || problem.Code != "contents" {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

// somePages is a snapshot of three pages with one number amended on the second and all of the third's two.
func somePages(t testing.TB) *roll.Snapshot {
	t.Helper()
	sizes := []int{256, 100, 2}
	var pages []roll.Page
	for i, size := range sizes {
		addresses, err := roll.SortAddresses(devnettest.Addresses(devnettest.NewVoters(t, "page", size)))
		if err != nil {
			t.Fatal(err)
		}
		root, err := roll.PageRoot(uint64(i), addresses)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, roll.Page{Number: uint64(i), Root: root, Addresses: addresses})
	}
	amendments := []roll.Amendment{
		{Number: 1<<8 | 7, Holder: common.Address{1}}, {Number: 2 << 8, Holder: common.Address{2}}, {Number: 2<<8 | 1, Holder: common.Address{3}},
	}
	snap, err := roll.NewSnapshot(common.Address{0xaa}, chain.Head{}, pages, amendments)
	if err != nil {
		t.Fatal(err)
	}
	return snap
}

// verifyWords walks a batch as the contract does: every page's words prove its numbers that are not amended, and no word is left.
func verifyWords(t *rapid.T, snap *roll.Snapshot, ballots []election.BatchBallot, words []common.Hash) {
	for _, p := range snap.Pages {
		var indices []uint8
		var holders []common.Address
		for _, b := range ballots {
			if uint64(b.Number>>8) == p.Number && !snap.Amended(b.Number) {
				holder, _ := snap.Holder(b.Number)
				indices, holders = append(indices, uint8(b.Number)), append(holders, holder)
			}
		}
		if len(indices) == 0 {
			continue
		}
		need, err := roll.Multiproof(p.Number, p.Addresses, indices)
		if err != nil || len(words) < len(need) {
			t.Fatalf("page %d needs %d words, %d are left (%v)", p.Number, len(need), len(words), err)
		}
		if root, err := roll.VerifyMultiproof(p.Number, indices, holders, words[:len(need)]); err != nil || root != p.Root {
			t.Fatalf("page %d: root %v (%v)", p.Number, root, err)
		}
		words = words[len(need):]
	}
	if len(words) != 0 {
		t.Fatalf("%d words are left over", len(words))
	}
}

// DecodeBatch(EncodeBatch(B)) = B sorted by number, with proofs that hold.
func TestBatchProperty(t *testing.T) {
	snap := somePages(t)
	numbers := snap.Numbers()
	rapid.Check(t, func(t *rapid.T) {
		length := rapid.IntRange(0, 5).Draw(t, "contents length")
		chosen := rapid.SliceOfNDistinct(rapid.SampledFrom(numbers), 1, 40, rapid.ID).Draw(t, "numbers")
		var ballots []election.Ballot
		for _, n := range chosen {
			ballots = append(ballots, election.Ballot{
				ChainID: 1, Number: n, Contents: rapid.SliceOfN(rapid.Byte(), length, length).Draw(t, "contents"),
				Signature: rapid.SliceOfN(rapid.Byte(), 64, 64).Draw(t, "signature"),
			})
		}
		batch, err := election.EncodeBatch(snap, length, ballots)
		if err != nil {
			t.Fatal(err)
		}
		decoded, words, err := election.DecodeBatch(length, batch)
		if err != nil || len(decoded) != len(ballots) {
			t.Fatalf("%d ballots (%v), want %d", len(decoded), err, len(ballots))
		}
		slices.SortFunc(ballots, func(a, b election.Ballot) int { return int(a.Number) - int(b.Number) })
		for i, b := range decoded {
			if got := b.Ballot(1, common.Address{}); got.Digest() != ballots[i].Digest() || !slices.Equal(got.Signature, ballots[i].Signature) {
				t.Fatalf("ballot %d is %+v, want %+v", i, got, ballots[i])
			}
		}
		verifyWords(t, snap, decoded, words)
	})
}

func TestEncodeBatchRefusals(t *testing.T) {
	snap := somePages(t)
	good := election.Ballot{ChainID: 1, Number: 3, Contents: []byte{1}, Signature: make([]byte, 64)}
	if _, err := election.EncodeBatch(snap, 1, []election.Ballot{good}); err != nil {
		t.Fatal(err)
	}
	with := func(change func(*election.Ballot)) []election.Ballot {
		second := good
		second.Number = 4
		change(&second)
		return []election.Ballot{good, second}
	}
	for name, c := range map[string]struct {
		ballots []election.Ballot
		want    string
	}{
		"none":           {nil, "1 to 65535"},
		"twice":          {with(func(b *election.Ballot) { b.Number = 3 }), "two ballots"},
		"other election": {with(func(b *election.Ballot) { b.Election[0] = 1 }), "another election"},
		"other chain":    {with(func(b *election.Ballot) { b.ChainID = 2 }), "another election"},
		"contents":       {with(func(b *election.Ballot) { b.Contents = []byte{1, 2} }), "bytes of contents"},
		"signature":      {with(func(b *election.Ballot) { b.Signature = nil }), "signature"},
		"not on roll":    {with(func(b *election.Ballot) { b.Number = 9 << 8 }), "not on the roll"},
	} {
		if _, err := election.EncodeBatch(snap, 1, c.ballots); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}

func FuzzDecodeBatch(f *testing.F) {
	snap := somePages(f)
	ballots := []election.Ballot{
		{Number: 3, Contents: []byte{1}, Signature: make([]byte, 64)}, {Number: 300, Contents: []byte{1}, Signature: make([]byte, 64)},
	}
	batch, err := election.EncodeBatch(snap, 1, ballots)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(1, batch)
	f.Add(0, []byte{0, 1})
	f.Fuzz(func(t *testing.T, length int, batch []byte) {
		if length > 1<<16 {
			return
		}
		decoded, words, err := election.DecodeBatch(length, batch)
		if err != nil {
			return
		}
		if want := 2 + len(decoded)*(68+length) + 32*len(words); want != len(batch) {
			t.Errorf("%d bytes were read of %d", want, len(batch))
		}
	})
}

func BenchmarkEncodeBatch(b *testing.B) {
	snap := somePages(b)
	var ballots []election.Ballot
	for n := range uint32(64) {
		ballots = append(ballots, election.Ballot{Number: n * 4, Contents: []byte{1}, Signature: make([]byte, 64)})
	}
	for b.Loop() {
		if _, err := election.EncodeBatch(snap, 1, ballots); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzRecoverCompact(f *testing.F) {
	b, _ := signedBallot(f)
	f.Add([]byte(b.Signature))
	f.Fuzz(func(t *testing.T, signature []byte) {
		digest := b.Digest()
		signer, err := election.RecoverCompact(digest, signature)
		if err != nil {
			return
		}
		// One encoding: whatever recovers is exactly what CompactSignature writes.
		full := slices.Clone(signature)
		full = append(full, full[32]>>7)
		full[32] &= 0x7f
		again, err := election.CompactSignature(full)
		if err != nil || hexutil.Encode(again) != hexutil.Encode(signature) {
			t.Errorf("%x recovers %v but is written %x (%v)", signature, signer, again, err)
		}
	})
}
