package audit

import (
	"bytes"
	"errors"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"psephos/ballot"
	"psephos/election"
)

var secretChecks = []check{
	{"code.board", checkBoardCode},
	{"ballots.proofs", checkProofs},
	{"tally.sum", checkSum},
	{"trustees.ceremony", checkCeremony},
	{"trustees.shares", checkShares},
	{"result.counts", checkSecretCounts},
}

// proofChunk is how many ballots are checked between two looks at the evidence: it bounds memory.
const proofChunk = 4096

func checkBoardCode(e *evidence) (Sentence, error) {
	target, ok := election.ProxyTarget(e.Code.Board)
	if !ok {
		return Sentence{}, Say("code.board.proxy", "The trustees' board is not a plain proxy of this release.")
	}
	if err := checkProxy("TrusteeBoard", e.Code.Board, target[:], e.Code.BoardImplementation); err != nil {
		return Sentence{}, Say("code.board.other", "The trustees' board does not run the code of this release: %v.", err)
	}
	return Say("code.board.same", "The trustees' board runs exactly the code of this release."), nil
}

func (e *evidence) shape() (ballot.Shape, error) {
	counts := make([]byte, len(e.Terms.Parameters.Options))
	for i, n := range e.Terms.Parameters.Options {
		counts[i] = byte(n)
	}
	shape, err := ballot.NewShape(counts, e.Terms.Parameters.Packing)
	if err != nil {
		return shape, Say("secret.shape", "The election's number of options or their packing is not allowed.")
	}
	return shape, nil
}

func (e *evidence) domain() ballot.Word {
	return ballot.Word(election.DomainSeparator(e.ChainID, e.Election))
}

// board is the trustees' board as its cryptography sees it.
func (e *evidence) board() (ballot.Board, error) {
	chain := common.BigToHash(new(big.Int).SetUint64(e.ChainID))
	board, err := ballot.NewBoard(ballot.Word(chain), ballot.Address(e.Terms.Parameters.Board),
		len(e.Secret.Board.Trustees), e.Secret.Board.Threshold)
	if err != nil {
		return board, Say("secret.board", "The number of trustees or their threshold is not allowed.")
	}
	return board, nil
}

func (e *evidence) setting() (*ballot.Setting, error) {
	shape, err := e.shape()
	if err != nil {
		return nil, err
	}
	if len(e.Secret.Board.Key) != len(ballot.Point{}) {
		return nil, Say("secret.noKey", "Ballots were counted before the trustees had a key.")
	}
	setting, err := ballot.NewSetting(ballot.Point(e.Secret.Board.Key), e.domain(), shape)
	if err != nil {
		return nil, Say("secret.key", "The board's key is not valid: %v.", err)
	}
	return setting, nil
}

func checkProofs(e *evidence) (Sentence, error) {
	if len(e.Ballots) == 0 {
		return Say("ballots.proofs.none", "There are no ballots yet, so there are no proofs to check."), nil
	}
	setting, err := e.setting()
	if err != nil {
		return Sentence{}, err
	}
	for chunk := range slices.Chunk(e.Ballots, proofChunk) {
		if err := e.checkChunk(setting, chunk); err != nil {
			return Sentence{}, err
		}
	}
	if numbers := e.unreadable(); len(numbers) > 0 {
		return Say("ballots.proofs.unread", "Every proof that could be read shows that its ballot chooses exactly one option of every question. %s %s sent through "+
			"another contract, whose input cannot be read here; the election's own code checked them: numbers %s.",
			plural(len(numbers), "ballot"), was(len(numbers)), list(numbers)), nil
	}
	return Say("ballots.proofs.all", "The proofs of %s are valid: each ballot chooses exactly one option of every question.", plural(len(e.Ballots), "ballot")), nil
}

// checkChunk checks the proofs of some ballots, and that the events repeat their ciphertexts.
func (e *evidence) checkChunk(setting *ballot.Setting, chunk []Ballot) error {
	var readable []ballot.Ballot
	for _, b := range chunk {
		if len(b.Signature) == 0 {
			continue
		}
		recorded, err := setting.Recorded(b.Contents)
		if err != nil || !bytes.Equal(recorded, b.Recorded) {
			return Say("ballots.proofs.recorded", "The ciphertexts recorded for number %d are not those that were sent.", b.Number)
		}
		voter := ballot.Voter{Number: b.Number, Address: ballot.Address(e.holderBefore(b.Number, b.Block, b.Index))}
		readable = append(readable, ballot.Ballot{Voter: voter, Contents: b.Contents})
	}
	var faults *ballot.BatchError
	if err := setting.VerifyBatch(readable); errors.As(err, &faults) {
		fault := faults.Faults[0]
		return Say("ballots.proofs.wrong", "The proof of the ballot of number %d is not valid: %v.", readable[fault.Index].Voter.Number, fault.Err)
	} else if err != nil {
		return Say("ballots.proofs.batch", "The ballots' proofs are not valid: %v.", err)
	}
	return nil
}

func checkSum(e *evidence) (Sentence, error) {
	shape, err := e.shape()
	if err != nil {
		return Sentence{}, err
	}
	sum := ballot.NewSum(shape)
	for _, b := range e.Ballots {
		if err := sum.Add(b.Recorded); err != nil {
			return Sentence{}, Say("tally.sum.malformed", "The ciphertexts recorded for number %d are malformed.", b.Number)
		}
	}
	if !bytes.Equal(sum.Bytes(), e.Secret.Sums) {
		return Sentence{}, Say("tally.sum.differs", "The sum the election stores is not the sum of the ballots.")
	}
	return Say("tally.sum.same", "What will be decrypted is exactly the sum of %s.", plural(len(e.Ballots), "ballot")), nil
}

func checkCeremony(e *evidence) (Sentence, error) {
	if e.Secret.Board.Stage != election.StageReady {
		return Say("trustees.ceremony.incomplete", "The trustees' key ceremony is not complete: it is at the stage %q.", e.Secret.Board.Stage), nil
	}
	keys, unread, err := e.keys()
	if err != nil {
		return Sentence{}, err
	}
	if !bytes.Equal(keys.Board[:], e.Secret.Board.Key) {
		return Sentence{}, Say("trustees.ceremony.key", "The board's key is not the one that its trustees' deals add up to.")
	}
	n, t := len(e.Secret.Board.Trustees), e.Secret.Board.Threshold
	if unread > 0 {
		return Say("trustees.ceremony.unread", "The key is the sum of the deals of all %d trustees, any %d of whom can decrypt. Only the board's own code "+
			"checked what could not be read here: %s.", n, t, plural(unread, "proof")), nil
	}
	return Say("trustees.ceremony.all", "The key is the sum of the deals of all %d trustees, any %d of whom can decrypt. Every trustee proved that they know their part.", n, t), nil
}

// keys checks every registration and deal and adds them up; unread counts proofs that no input could be read for.
func (e *evidence) keys() (keys ballot.Keys, unread int, err error) {
	board, err := e.board()
	if err != nil {
		return keys, 0, err
	}
	deals := make([]ballot.Deal, len(e.Secret.Board.Trustees))
	for i := range deals {
		registered, dealt := e.Secret.Board.Registered[i], e.Secret.Board.Dealt[i]
		if registered == nil || dealt == nil {
			return keys, 0, Say("trustees.ceremony.missing", "The events of the key ceremony lack trustee %d.", i+1)
		}
		missing, err := checkRegistration(board, i+1, registered)
		if err != nil {
			return keys, 0, err
		}
		unread += missing
		if deals[i], missing, err = checkDeal(board, i+1, registered, dealt); err != nil {
			return keys, 0, err
		}
		unread += missing
	}
	if keys, err = board.Keys(deals); err != nil {
		return keys, 0, Say("trustees.ceremony.sum", "The trustees' deals do not add up to a key: %v.", err)
	}
	return keys, unread, nil
}

func checkRegistration(board ballot.Board, index int, r *RegistrationEvidence) (unread int, err error) {
	proof, ok := r.Proof.proof()
	if !ok {
		return 1, nil
	}
	if len(r.TransportKey) != len(ballot.Point{}) {
		return 0, Say("trustees.ceremony.registrationMalformed", "The registration of trustee %d is malformed.", index)
	}
	registration := ballot.Registration{Commitment: ballot.Word(r.Commitment), TransportKey: ballot.Point(r.TransportKey), Proof: proof}
	if err := board.VerifyRegistration(index, registration); err != nil {
		return 0, Say("trustees.ceremony.registration", "The registration of trustee %d is not valid: %v.", index, err)
	}
	return 0, nil
}

func checkDeal(board ballot.Board, index int, r *RegistrationEvidence, d *DealEvidence) (deal ballot.Deal, unread int, err error) {
	proof, ok := d.Proof.proof()
	deal, err = ballot.ParseDeal(d.Commitments, d.Shares, proof)
	if err != nil {
		return deal, 0, Say("trustees.ceremony.dealMalformed", "The deal of trustee %d is malformed.", index)
	}
	if !ok {
		return deal, 1, nil
	}
	if err := board.VerifyDeal(index, ballot.Word(r.Commitment), deal); err != nil {
		return deal, 0, Say("trustees.ceremony.deal", "The deal of trustee %d is not valid: %v.", index, err)
	}
	return deal, 0, nil
}

func checkShares(e *evidence) (Sentence, error) {
	if len(e.Secret.Shares) == 0 {
		return Say("trustees.shares.none", "No trustee has published a decryption share."), nil
	}
	keys, _, err := e.keys()
	if err != nil {
		return Sentence{}, err
	}
	unread := 0
	for _, s := range e.Secret.Shares {
		if s.Trustee < 1 || s.Trustee > len(keys.Shares) {
			return Sentence{}, Say("trustees.shares.stranger", "Trustee %d published a share, but the board has no such trustee.", s.Trustee)
		}
		proof, ok := s.Proof.proof()
		if !ok {
			unread++
			continue
		}
		if err := ballot.VerifyDecryptionShares(e.domain(), s.Trustee, keys.Shares[s.Trustee-1], e.Secret.Sums, s.Points, proof); err != nil {
			return Sentence{}, Say("trustees.shares.wrong", "The decryption share of trustee %d is not valid: %v.", s.Trustee, err)
		}
	}
	published := plural(len(e.Secret.Shares), "trustee")
	if unread > 0 {
		return Say("trustees.shares.unread", "The decryption shares of %s match the board's keys. Only the election's own code checked what could not be read here: %s.", published, plural(unread, "proof")), nil
	}
	return Say("trustees.shares.all", "The decryption shares of %s match the board's keys.", published), nil
}

func checkSecretCounts(e *evidence) (Sentence, error) {
	if e.Stored.Phase != election.PhaseTallied {
		for _, contest := range e.Stored.Counts {
			for _, n := range contest {
				if n != 0 {
					return Sentence{}, Say("result.counts.early", "The election shows counts although it has no result.")
				}
			}
		}
		return noResult(e), nil
	}
	shape, err := e.shape()
	if err != nil {
		return Sentence{}, err
	}
	decryption, threshold, err := e.decryption()
	if err != nil {
		return Sentence{}, err
	}
	if err := decryption.VerifyCounts(shape, threshold, uint64(len(e.Ballots)), e.Secret.Sums, e.Stored.Counts); err != nil {
		return Sentence{}, Say("result.counts.notDecrypted", "The result is not what the trustees' shares decrypt to: %v.", err)
	}
	return Say("result.counts.decrypted", "The result is exactly what the trustees' shares decrypt to, and adds up to %s.", plural(len(e.Ballots), "ballot")), nil
}

// decryption are the shares of the first t trustees that published some; none are needed for no ballots.
func (e *evidence) decryption() (ballot.Decryption, int, error) {
	if len(e.Ballots) == 0 {
		return ballot.Decryption{}, 0, nil
	}
	threshold := e.Secret.Board.Threshold
	if len(e.Secret.Shares) < threshold {
		return ballot.Decryption{}, 0, Say("result.counts.tooFew", "There is a result although only %d of %d trustees published shares.", len(e.Secret.Shares), threshold)
	}
	var trustees []int
	var points [][]byte
	for _, s := range e.Secret.Shares[:threshold] {
		trustees, points = append(trustees, s.Trustee), append(points, s.Points)
	}
	decryption, err := ballot.NewDecryption(trustees, points)
	if err != nil {
		return decryption, 0, Say("result.counts.combine", "The trustees' shares cannot be combined: %v.", err)
	}
	return decryption, threshold, nil
}

func noResult(e *evidence) Sentence {
	switch e.Stored.Phase {
	case election.PhaseWithheld:
		return Say("result.counts.withheld", "There is no result: fewer ballots were cast than the minimum of %d, so nothing is ever decrypted.", e.Terms.Parameters.MinimumBallots)
	case election.PhaseCancelled:
		return Say("result.counts.cancelled", "There is no result: the election was cancelled before the first ballot.")
	case election.PhaseClosed:
		return Say("result.counts.closed", "There is no result yet: the trustees have not finished decrypting.")
	}
	return Say("result.counts.open", "There is no result yet: voting has not ended.")
}
