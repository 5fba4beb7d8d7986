package contracts_test

import (
	"crypto/ecdsa"
	"encoding/binary"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/ballot"
	"psephos/contracts/bindings"
)

const (
	testOpening = 1_000_000
	testClosing = 2_000_000
)

func createdAddress(from common.Address, nonce uint64) common.Address {
	return crypto.CreateAddress(from, nonce)
}

// organisation is a roll of one full page, boards and elections on it, all keys known.
type organisation struct {
	*evm
	admin   common.Address
	roll    common.Address
	factory common.Address
	voters  []*ecdsa.PrivateKey // in order of their numbers
	tree    [9][]common.Hash
}

var (
	rollABI     = bindings.NewVoterRoll()
	factoryABI  = bindings.NewElectionFactory()
	boardABI    = bindings.NewTrusteeBoard()
	electionABI = bindings.NewSecretElection()
)

func newOrganisation(t testing.TB, amsterdam bool) *organisation {
	o := &organisation{evm: newEVM(t, amsterdam), admin: common.Address{0xad}}
	o.time = testOpening
	o.roll = o.deploy(o.admin, append(creation(&bindings.VoterRollMetaData), rollABI.PackConstructor(o.admin)...))
	open := o.deploy(o.admin, creation(&bindings.OpenElectionMetaData))
	secret := o.deploy(o.admin, creation(&bindings.SecretElectionMetaData))
	board := o.deploy(o.admin, creation(&bindings.TrusteeBoardMetaData))
	arguments := factoryABI.PackConstructor(open, secret, board)
	o.factory = o.deploy(o.admin, append(creation(&bindings.ElectionFactoryMetaData), arguments...))
	for _, role := range []string{"REGISTRAR_ROLE", "ORGANISER_ROLE"} {
		o.send(o.admin, o.roll, rollABI.PackGrantRole(crypto.Keccak256Hash([]byte(role)), o.admin))
	}
	o.enrol(256)
	return o
}

func creation(meta *bind.MetaData) []byte { return common.FromHex(meta.Bin) }

// enrol enrols page 0.
func (o *organisation) enrol(size int) {
	for i := range size {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte("voter"), binary.BigEndian.AppendUint64(nil, uint64(i))))
		if err != nil {
			o.t.Fatal(err)
		}
		o.voters = append(o.voters, key)
	}
	slices.SortFunc(o.voters, func(a, b *ecdsa.PrivateKey) int { return addressOf(a).Cmp(addressOf(b)) })
	var packed []byte
	var addresses []common.Address
	for _, key := range o.voters {
		addresses = append(addresses, addressOf(key))
		packed = append(packed, addressOf(key).Bytes()...)
	}
	o.tree = levels(0, addresses)
	o.send(o.admin, o.roll, rollABI.PackEnrol(new(big.Int), packed))
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// trusteeBoard is a board that is ready.
type trusteeBoard struct {
	board    ballot.Board
	address  common.Address
	trustees []*ballot.Trustee
	keys     []*ballot.DecryptionKey
	key      ballot.Point
	gas      map[string][]uint64
}

func trusteeAddress(i int) common.Address { return common.BigToAddress(big.NewInt(int64(0x7000 + i))) }

// ceremony creates a board and runs its three rounds.
func (o *organisation) ceremony(n, threshold int) *trusteeBoard {
	return o.ceremonyOf(n, threshold, 1000)
}

// ceremonyOf is a ceremony of trustees with seeds of one's choice.
func (o *organisation) ceremonyOf(n, threshold int, seed uint64) *trusteeBoard {
	o.t.Helper()
	b := &trusteeBoard{gas: map[string][]uint64{}}
	var addresses []common.Address
	for i := range n {
		addresses = append(addresses, trusteeAddress(i+1))
	}
	deadlines := [3]uint64{o.time + 100, o.time + 200, o.time + 300}
	b.address = o.createdBy(factoryABI.PackCreateBoard(addresses, big.NewInt(int64(threshold)), deadlines))
	var err error
	b.board, err = ballot.NewBoard(word(testChainID), ballot.Address(b.address), n, threshold)
	must(o.t, err)
	transport := o.registerAll(b, n, seed)
	deals := o.dealAll(b, transport)
	for i, trustee := range b.trustees {
		key, err := trustee.DecryptionKey(transport, deals)
		must(o.t, err)
		b.keys = append(b.keys, key)
		b.spent("confirm", o.send(trusteeAddress(i+1), b.address, boardABI.PackConfirm()))
	}
	keys, err := b.board.Keys(deals)
	must(o.t, err)
	b.key = keys.Board
	return b
}

func (b *trusteeBoard) spent(what string, got outcome) { b.gas[what] = append(b.gas[what], got.gas) }

func (o *organisation) registerAll(b *trusteeBoard, n int, seed uint64) (transport []ballot.Point) {
	for i := 1; i <= n; i++ {
		trustee, err := ballot.NewTrustee(b.board, i, word(seed+uint64(i)))
		must(o.t, err)
		r, err := trustee.Register()
		must(o.t, err)
		data := boardABI.PackRegister(r.Commitment, r.TransportKey.Words(), r.Proof.Challenge.Big(), r.Proof.Response.Big())
		b.spent("register", o.send(trusteeAddress(i), b.address, data))
		b.trustees, transport = append(b.trustees, trustee), append(transport, r.TransportKey)
	}
	return transport
}

func (o *organisation) dealAll(b *trusteeBoard, transport []ballot.Point) (deals []ballot.Deal) {
	for i, trustee := range b.trustees {
		d, err := trustee.Deal(transport)
		must(o.t, err)
		data := boardABI.PackDeal(d.CommitmentBytes(), d.ShareBytes(), d.Proof.Challenge.Big(), d.Proof.Response.Big())
		b.spent("deal", o.send(trusteeAddress(i+1), b.address, data))
		deals = append(deals, d)
	}
	return deals
}

// createdBy returns the address of the proxy that a call of the factory makes.
func (o *organisation) createdBy(data []byte) common.Address {
	o.t.Helper()
	nonce := o.db.GetNonce(o.factory)
	o.send(o.admin, o.factory, data)
	return createdAddress(o.factory, nonce)
}

// secretElection is a secret election and what its ballots share.
type secretElection struct {
	*organisation
	address common.Address
	setting *ballot.Setting
}

func (o *organisation) election(b *trusteeBoard, optionCounts []byte, packing int) *secretElection {
	o.t.Helper()
	parameters := bindings.Parameters{
		Roll: o.roll, Opening: testOpening, Closing: testClosing, OptionCounts: optionCounts, Board: b.address,
		Packing: uint8(packing),
	}
	address := o.createdBy(factoryABI.PackCreateElection(1, parameters, []byte("{}")))
	shape, err := ballot.NewShape(optionCounts, packing)
	must(o.t, err)
	domain := ballot.DomainSeparator(word(testChainID), ballot.Address(address))
	setting, err := ballot.NewSetting(b.key, domain, shape)
	must(o.t, err)
	return &secretElection{o, address, setting}
}

// cipherBallot is a ballot before it is signed.
type cipherBallot struct {
	number   uint32
	contents []byte
}

// voter returns whom the proofs of a number's ballot are bound to.
func (e *secretElection) voter(number uint32) ballot.Voter {
	return ballot.Voter{Number: number, Address: ballot.Address(addressOf(e.voters[number]))}
}

// encrypt returns a valid ballot of a number.
func (e *secretElection) encrypt(number uint32, choices ...int) cipherBallot {
	e.t.Helper()
	contents, _, err := e.setting.Encrypt(e.voter(number), choices)
	must(e.t, err)
	return cipherBallot{number, contents}
}

// batch signs ballots, in order of their numbers, by their voters, and adds the roll's proof.
func (e *secretElection) batch(ballots ...cipherBallot) []byte {
	batch := binary.BigEndian.AppendUint16(nil, uint16(len(ballots)))
	var indices []uint64
	for _, b := range ballots {
		digest := ballot.Digest(e.setting.Domain(), b.number, b.contents)
		signature, err := crypto.Sign(digest[:], e.voters[b.number])
		must(e.t, err)
		signature[32] |= signature[64] << 7
		batch = binary.BigEndian.AppendUint32(batch, b.number)
		batch = append(append(batch, signature[:64]...), b.contents...)
		indices = append(indices, uint64(b.number))
	}
	for _, w := range multiproof(e.tree, indices) {
		batch = append(batch, w[:]...)
	}
	return batch
}

// cast encodes the transaction that casts ballots.
func (e *secretElection) cast(ballots ...cipherBallot) []byte {
	return electionABI.PackCast(e.batch(ballots...))
}

// row returns valid ballots of the numbers first, first+step, …; ballot i chooses option i mod k in every contest.
func (e *secretElection) row(first, step, count int) (ballots []cipherBallot) {
	for i := range count {
		var choices []int
		for contest := range e.setting.Shape().Contests() {
			choices = append(choices, i%e.setting.Shape().Options(contest))
		}
		ballots = append(ballots, e.encrypt(uint32(first+step*i), choices...))
	}
	return ballots
}

func word(v uint64) (w ballot.Word) {
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
