package ballot_test

import (
	"fmt"
	"log"

	"psephos/ballot"
)

// A whole secret election of one contest with three options: one trustee, two voters.
func Example() {
	board, err := ballot.NewBoard(ballot.Word{31: 1}, ballot.Address{19: 1}, 1, 1)
	if err != nil {
		log.Fatal(err)
	}
	key, public := ceremony(board)

	shape, _ := ballot.NewShape([]byte{3}, ballot.Packing(2))
	domain := ballot.DomainSeparator(ballot.Word{31: 1}, ballot.Address{19: 2})
	election, err := ballot.NewSetting(public.Board, domain, shape)
	if err != nil {
		log.Fatal(err)
	}
	sum := ballot.NewSum(shape)
	for number, choice := range []int{2, 0} {
		voter := ballot.Voter{Number: uint32(number), Address: ballot.Address{byte(number)}}
		contents, _, err := election.Encrypt(voter, []int{choice})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println("ballot:", election.Verify(voter, contents))
		recorded, _ := election.Recorded(contents)
		if err := sum.Add(recorded); err != nil {
			log.Fatal(err)
		}
	}

	shares, proof, err := key.DecryptionShares(domain, sum.Bytes())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("shares:", ballot.VerifyDecryptionShares(domain, 1, public.Shares[0], sum.Bytes(), shares, proof))
	decryption, _ := ballot.NewDecryption([]int{1}, [][]byte{shares})
	counts, err := decryption.Counts(shape, 1, 2, sum.Bytes())
	fmt.Println("counts:", counts, err)
	// Output:
	// ballot: <nil>
	// ballot: <nil>
	// shares: <nil>
	// counts: [[1 0 1]] <nil>
}

// ceremony is that of a single trustee.
func ceremony(board ballot.Board) (*ballot.DecryptionKey, ballot.Keys) {
	trustee, err := ballot.NewTrustee(board, 1, ballot.Word{9})
	if err != nil {
		log.Fatal(err)
	}
	registration, err := trustee.Register()
	if err != nil {
		log.Fatal(err)
	}
	deal, err := trustee.Deal([]ballot.Point{registration.TransportKey})
	if err != nil {
		log.Fatal(err)
	}
	deals := []ballot.Deal{deal}
	key, err := trustee.DecryptionKey([]ballot.Point{registration.TransportKey}, deals)
	if err != nil {
		log.Fatal(err)
	}
	public, err := board.Keys(deals)
	if err != nil {
		log.Fatal(err)
	}
	return key, public
}
