package election

import (
	"context"
	"encoding/json"

	"psephos/chain"
)

// confirmTerms asks every endpoint for what readFixed read from one. A lying node could otherwise give a voter other texts for the
// same options, or a board whose key it knows, however many honest endpoints stand beside it.
func (e *Election) confirmTerms(ctx context.Context) error {
	if e.chain.Size() < 2 {
		return nil
	}
	b := openBinding()
	hash, err := agreed(ctx, e.chain, e.Address, b.PackMetadataHash(), b.UnpackMetadataHash)
	if err != nil {
		return err
	}
	terms, err := agreed(ctx, e.chain, e.Address, b.PackParameters(), func(out []byte) (string, error) {
		parameters, err := b.UnpackParameters(out)
		return newParameters(parameters).terms(), err
	})
	if err != nil {
		return err
	}
	if hash != e.MetadataHash || terms != e.Parameters.terms() {
		return chain.ErrDisagree
	}
	return nil
}

// terms are the parameters that can never change, in a form that can be compared: an endpoint may not know yet that the closing time
// was extended.
func (p Parameters) terms() string {
	p.Closing = 0
	text, err := json.Marshal(p)
	if err != nil { // numbers and addresses always encode
		return ""
	}
	return string(text)
}
