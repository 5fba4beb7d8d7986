package election

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// signatureLength is the length of an EIP-2098 signature.
const signatureLength = 64

var (
	curveOrder = crypto.S256().Params().N
	halfOrder  = new(big.Int).Rsh(curveOrder, 1)
)

// CompactSignature turns r ‖ s ‖ v (65 bytes, v 0, 1, 27 or 28) into EIP-2098: r ‖ (yParity<<255 | s), with s in the
// lower half of the group order. ErrBadSignature if it is none.
func CompactSignature(signature []byte) ([]byte, error) {
	if len(signature) != 65 {
		return nil, ErrBadSignature
	}
	v := signature[64]
	if v >= 27 {
		v -= 27
	}
	s := new(big.Int).SetBytes(signature[32:64])
	if v > 1 || s.Sign() == 0 || s.Cmp(curveOrder) >= 0 {
		return nil, ErrBadSignature
	}
	if s.Cmp(halfOrder) > 0 {
		s.Sub(curveOrder, s)
		v ^= 1
	}
	out := make([]byte, signatureLength)
	copy(out, signature[:32])
	s.FillBytes(out[32:])
	out[32] |= v << 7
	return out, nil
}

// RecoverCompact is the address whose EIP-2098 signature of digest this is; ErrBadSignature if none, and for s in
// the upper half: every ballot has one valid encoding.
func RecoverCompact(digest common.Hash, signature []byte) (common.Address, error) {
	if len(signature) != signatureLength {
		return common.Address{}, ErrBadSignature
	}
	full := make([]byte, 65)
	copy(full, signature)
	full[64] = full[32] >> 7
	full[32] &= 0x7f
	r, s := new(big.Int).SetBytes(full[:32]), new(big.Int).SetBytes(full[32:64])
	if !crypto.ValidateSignatureValues(full[64], r, s, true) {
		return common.Address{}, ErrBadSignature
	}
	key, err := crypto.SigToPub(digest[:], full)
	if err != nil {
		return common.Address{}, ErrBadSignature
	}
	return crypto.PubkeyToAddress(*key), nil
}

// signCompact has sign sign digest.
func signCompact(digest common.Hash, sign func(digest []byte) ([]byte, error)) ([]byte, error) {
	full, err := sign(digest[:])
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	return CompactSignature(full)
}
