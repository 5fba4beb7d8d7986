package election

import "errors"

// Errors a caller may want to tell apart with errors.Is.
var (
	// ErrMetadataMismatch: the texts in the event are not those whose hash the election stores.
	ErrMetadataMismatch = errors.New("the election's texts do not match the hash on chain")
	// ErrBadSignature: a signature is malformed, malleable (high s) or recovers no address.
	ErrBadSignature = errors.New("the signature is not valid")
	// ErrSpent: a prepared ballot was cast or opened already.
	ErrSpent = errors.New("this prepared ballot was used already; prepare a new one")
)
