package ballot

import "errors"

// Errors that verifiers and parsers wrap; test them with errors.Is.
var (
	// ErrLength means that an encoding is too short or too long for what it should hold.
	ErrLength = errors.New("the encoding has the wrong length")
	// ErrScalar means that a word which should be a scalar is q or more.
	ErrScalar = errors.New("a scalar is not below the group order")
	// ErrPoint means that two words are not the coordinates of a point of the curve, each below P.
	ErrPoint = errors.New("a point is not on the curve")
	// ErrIdentity means that the identity stands where only another point may.
	ErrIdentity = errors.New("a point is the identity where it must not be")
	// ErrParameters means that option counts, packing, trustees or threshold are outside their bounds.
	ErrParameters = errors.New("the parameters are outside their bounds")
	// ErrChoice means that a choice does not name exactly one option of every contest.
	ErrChoice = errors.New("the choices do not name one option of every contest")
	// ErrChallenge means that the challenges of a one-of-k proof do not add up to the hash of its statement: the
	// contents were altered, or made for another voter, number, contest, election, chain or key.
	ErrChallenge = errors.New("the proof was not made for this ballot")
	// ErrProof means that a verification equation does not hold.
	ErrProof = errors.New("the proof does not hold")
	// ErrOpening means that choices and randomness do not give the ciphertexts they should.
	ErrOpening = errors.New("the opening does not give these ciphertexts")
	// ErrCommitment means that dealt commitments are not those committed to.
	ErrCommitment = errors.New("the deal is not the one committed to")
	// ErrShare means that a dealt share does not lie on the dealer's committed polynomial.
	ErrShare = errors.New("the share does not match the dealer's commitments")
	// ErrUnfounded means that a complaint shows a share that is right.
	ErrUnfounded = errors.New("the complaint is unfounded: the share is right")
	// ErrTrustees means that trustees are not t distinct indices of the board in increasing order.
	ErrTrustees = errors.New("the trustees are not distinct indices of the board in increasing order")
	// ErrLagrange means that a given Lagrange coefficient is wrong.
	ErrLagrange = errors.New("a Lagrange coefficient is wrong")
	// ErrCounts means that counts do not add up to the number of ballots.
	ErrCounts = errors.New("the counts do not add up to the number of ballots")
	// ErrDecryption means that counts are not what the shares decrypt.
	ErrDecryption = errors.New("the counts are not what the shares decrypt")
	// ErrNotFound means that no counts within the bound are what the shares decrypt.
	ErrNotFound = errors.New("no counts within the number of ballots fit the decrypted sum")
)
