package ballot

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

type boardVectors struct {
	About     []string         `json:"about"`
	ChainID   uint64           `json:"chainId"`
	Address   hexBytes         `json:"address"`
	Context   hexBytes         `json:"context"`
	Threshold int              `json:"threshold"`
	Trustees  []trusteeVector  `json:"trustees"`
	Key       hexBytes         `json:"key"`
	Founded   complaintVector  `json:"founded"`
	Unfounded complaintVector  `json:"unfounded"`
	Elections []electionVector `json:"elections"`
}

type trusteeVector struct {
	Index        int      `json:"index"`
	Seed         hexBytes `json:"seed"`
	Commitment   hexBytes `json:"commitment"`
	TransportKey hexBytes `json:"transportKey"`
	Register     proof    `json:"register"`
	Commitments  hexBytes `json:"commitments"`
	Shares       hexBytes `json:"shares"`
	Deal         proof    `json:"deal"`
	PublicKey    hexBytes `json:"publicKey"`
}

type proof struct {
	Challenge hexBytes `json:"challenge"`
	Response  hexBytes `json:"response"`
}

func proofVector(p Proof) proof { return proof{p.Challenge[:], p.Response[:]} }

type complaintVector struct {
	Dealer      int      `json:"dealer"`
	Complainer  int      `json:"complainer"`
	Shares      hexBytes `json:"shares"`
	SecretPoint hexBytes `json:"secretPoint"`
	Proof       proof    `json:"proof"`
}

type electionVector struct {
	Name            string             `json:"name"`
	DomainSeparator hexBytes           `json:"domainSeparator"`
	OptionCounts    hexBytes           `json:"optionCounts"`
	Packing         int                `json:"packing"`
	Ballots         uint64             `json:"ballots"`
	Sums            hexBytes           `json:"sums"`
	Counts          [][]uint64         `json:"counts"`
	Shares          []shareVector      `json:"shares"`
	Decryptions     []decryptionVector `json:"decryptions"`
}

type shareVector struct {
	Trustee int      `json:"trustee"`
	Shares  hexBytes `json:"shares"`
	Proof   proof    `json:"proof"`
}

type decryptionVector struct {
	Trustees []int      `json:"trustees"`
	Lagrange []hexBytes `json:"lagrange"`
}

// ceremony is a whole key ceremony with deterministic coins.
type ceremony struct {
	board         Board
	trustees      []*Trustee
	registrations []Registration
	transportKeys []Point
	deals         []Deal
	keys          Keys
	secrets       []*DecryptionKey
}

// boardAddress is the address of the test board.
var boardAddress = testAddress(0xb0, 1)

func testSeed(i int) Word {
	n := uint256(uint64(i))
	return keccak([]byte("psephos test trustee"), n[:])
}

// testCeremony is the ceremony of 5 trustees, threshold 3, that the golden vectors hold.
func testCeremony(t testing.TB) *ceremony { return holdCeremony(t, boardAddress, 5, 3) }

func holdCeremony(t testing.TB, address Address, n, threshold int) *ceremony {
	t.Helper()
	board, err := NewBoard(uint256(testChain), address, n, threshold)
	check(t, err)
	c, coins := &ceremony{board: board}, &coinStream{label: "ceremony"}
	for i := 1; i <= n; i++ {
		trustee, err := NewTrustee(board, i, testSeed(i))
		check(t, err)
		r := trustee.register(coins.next())
		check(t, board.VerifyRegistration(i, r))
		c.trustees, c.registrations = append(c.trustees, trustee), append(c.registrations, r)
		c.transportKeys = append(c.transportKeys, r.TransportKey)
	}
	for i, trustee := range c.trustees {
		d, err := trustee.deal(c.transportKeys, coins.next())
		check(t, err)
		check(t, board.VerifyDeal(i+1, c.registrations[i].Commitment, d))
		c.deals = append(c.deals, d)
	}
	c.keys, err = board.Keys(c.deals)
	check(t, err)
	for _, trustee := range c.trustees {
		k, err := trustee.DecryptionKey(c.transportKeys, c.deals)
		check(t, err)
		c.secrets = append(c.secrets, k)
	}
	return c
}

// spoilShare returns a copy of a deal whose share for trustee j is one too much.
func spoilShare(d Deal, j int) Deal {
	d.Shares = append([]Word(nil), d.Shares...)
	var x fr.Element
	one := fr.One()
	x.SetBytes(d.Shares[j-1][:])
	x.Add(&x, &one)
	d.Shares[j-1] = x.Bytes()
	return d
}

var aboutBoard = []string{
	"Golden vectors of trustees and tally (docs/protocol.md §§5–6). All seeds here are public: for tests only.",
	"trustees: register and deal in calls as the board takes them. founded, unfounded: complaints of a trustee about a dealer whose deal has these shares (its commitments as in trustees).",
	"elections: those of ballots.json; sums as the election returns them, the shares of all trustees with proofs, and sets of trustees with their Lagrange coefficients.",
}

func TestGoldenBoard(t *testing.T) {
	c := testCeremony(t)
	ctx := c.board.Context()
	v := boardVectors{
		About: aboutBoard, ChainID: testChain, Address: boardAddress[:], Context: ctx[:],
		Threshold: c.board.Threshold(), Key: c.keys.Board[:],
	}
	for i := range c.trustees {
		seed, r, d := testSeed(i+1), c.registrations[i], c.deals[i]
		v.Trustees = append(v.Trustees, trusteeVector{
			Index: i + 1, Seed: seed[:], Commitment: r.Commitment[:],
			TransportKey: r.TransportKey[:], Register: proofVector(r.Proof), Commitments: d.CommitmentBytes(),
			Shares: d.ShareBytes(), Deal: proofVector(d.Proof), PublicKey: c.keys.Shares[i][:],
		})
	}
	v.Founded = makeComplaint(t, c, spoilShare(c.deals[1], 4))
	v.Unfounded = makeComplaint(t, c, c.deals[1])
	coins := &coinStream{label: "decryption"}
	for i := range vectorCases {
		v.Elections = append(v.Elections, makeElection(t, c, i, coins))
	}
	golden(t, "board.json", v)
}

// makeComplaint has trustee 4 complain about trustee 2.
func makeComplaint(t *testing.T, c *ceremony, d Deal) complaintVector {
	t.Helper()
	x, err := c.trustees[3].complain(2, c.transportKeys[1], (&coinStream{label: "complaint"}).next())
	check(t, err)
	return complaintVector{Dealer: 2, Complainer: 4, Shares: d.ShareBytes(), SecretPoint: x.Secret[:], Proof: proofVector(x.Proof)}
}

func makeElection(t *testing.T, c *ceremony, index int, coins *coinStream) electionVector {
	t.Helper()
	in, s := makeCase(t, c.keys.Board, index)
	out := electionVector{
		Name: in.Name, DomainSeparator: in.DomainSeparator, OptionCounts: in.OptionCounts,
		Packing: in.Packing, Ballots: uint64(len(in.Ballots)), Sums: in.Sums, Counts: in.Counts,
	}
	shares := make([][]byte, len(c.secrets))
	for i, k := range c.secrets {
		var p Proof
		var err error
		shares[i], p, err = k.decryptionShares(s.domain, in.Sums, coins.next())
		check(t, err)
		check(t, VerifyDecryptionShares(s.domain, i+1, c.keys.Shares[i], in.Sums, shares[i], p))
		out.Shares = append(out.Shares, shareVector{Trustee: i + 1, Shares: shares[i], Proof: proofVector(p)})
	}
	for _, trustees := range [][]int{{1, 2, 3}, {1, 3, 5}, {2, 4, 5}} {
		var some [][]byte
		for _, j := range trustees {
			some = append(some, shares[j-1])
		}
		d, err := NewDecryption(trustees, some)
		check(t, err)
		check(t, d.VerifyCounts(s.shape, 3, out.Ballots, in.Sums, in.Counts))
		dv := decryptionVector{Trustees: trustees}
		for _, l := range d.Lagrange {
			dv.Lagrange = append(dv.Lagrange, l[:])
		}
		out.Decryptions = append(out.Decryptions, dv)
	}
	return out
}
