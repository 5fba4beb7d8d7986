package wallet

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/chain"
	"psephos/election"
)

// The wallet is the signer of the transactions an election client sends.
var _ chain.Signer = (*Vault)(nil)

// CastBallot signs a prepared ballot, which can never be opened for a check afterwards.
func (v *Vault) CastBallot(prepared *election.Prepared) (election.Ballot, error) {
	if !v.Unlocked() {
		return election.Ballot{}, ErrLocked // asked first: a failed Cast would use the prepared ballot up
	}
	return prepared.Cast(v.signDigest)
}

// SignBallot signs a ballot that was prepared elsewhere in this process, such as by the command line.
func (v *Vault) SignBallot(ballot election.Ballot) (election.Ballot, error) {
	return election.SignBallot(ballot, v.signDigest)
}

// SignPossession proves to an office that the wallet holds an address, which must be the wallet's own.
func (v *Vault) SignPossession(proof election.Possession) ([]byte, error) {
	if proof.Address != v.Address() {
		return nil, ErrNotThisKey
	}
	return proof.Sign(v.signDigest)
}

// SignTx implements chain.Signer. The signature is always bound to a chain (EIP-155 or later), which must be the one
// the transaction names if it names one.
func (v *Vault) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if chainID == nil || chainID.Sign() <= 0 {
		return nil, ErrNotReplayable
	}
	signer := types.LatestSignerForChainID(chainID)
	signature, err := v.signDigest(signer.Hash(tx).Bytes())
	if err != nil {
		return nil, err
	}
	return tx.WithSignature(signer, signature)
}

// TrusteeSeed returns the 32 bytes from which a trustee's secrets for one board follow. The same phrase, chain and board
// give the same seed on every machine. The caller wipes it.
func (v *Vault) TrusteeSeed(chainID *big.Int, board common.Address) ([32]byte, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.keys == nil {
		return [32]byte{}, ErrLocked
	}
	return v.keys.boardSeed(chainID, board), nil
}

// signDigest is the only place where the voting key signs. It is not exported: whoever could pass a digest could have
// anything signed.
func (v *Vault) signDigest(digest []byte) ([]byte, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.keys == nil {
		return nil, ErrLocked
	}
	return crypto.Sign(digest, v.keys.voting)
}
