package wallet

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/binary"
	"io"
	"math/big"

	"github.com/btcsuite/btcd/btcutil/hdkeychain"
	"github.com/btcsuite/btcd/chaincfg"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/crypto/hkdf"
)

const hardened = hdkeychain.HardenedKeyStart

// votingPath is m/44'/60'/0'/0/0, the first Ethereum address of a phrase in every wallet.
var votingPath = []uint32{hardened + 44, hardened + 60, hardened, 0, 0}

// trusteePath is m/1349739888'/0' ("Psep" in ASCII). A path of its own, hardened throughout: a voting key that was
// exported to another wallet says nothing about a trustee's secrets.
var trusteePath = []uint32{hardened + 0x50736570, hardened}

// keys are what an unlocked vault holds in memory.
type keys struct {
	voting  *ecdsa.PrivateKey
	trustee []byte // 32 bytes, input to HKDF
	address common.Address
}

// deriveKeys follows BIP-32 from the phrase to the keys.
func deriveKeys(phrase Phrase) (*keys, error) {
	seed := phrase.seed()
	defer wipe(seed)
	voting, err := derive(seed, votingPath)
	if err != nil {
		return nil, err
	}
	defer wipe(voting)
	trustee, err := derive(seed, trusteePath)
	if err != nil {
		return nil, err
	}
	key, err := crypto.ToECDSA(voting)
	if err != nil {
		return nil, ErrVaultDamaged
	}
	return &keys{voting: key, trustee: trustee, address: crypto.PubkeyToAddress(key.PublicKey)}, nil
}

// derive returns the 32-byte private key at path. The caller wipes it.
func derive(seed []byte, path []uint32) ([]byte, error) {
	node, err := hdkeychain.NewMaster(seed, &chaincfg.MainNetParams)
	if err != nil {
		return nil, ErrVaultDamaged // probability 2^-127; the text could hold key material
	}
	for _, index := range path {
		child, err := node.Derive(index) // not DeriveNonStandard, which drops leading zeros
		node.Zero()
		if err != nil {
			return nil, ErrVaultDamaged
		}
		node = child
	}
	defer node.Zero()
	private, err := node.ECPrivKey()
	if err != nil {
		return nil, ErrVaultDamaged
	}
	defer private.Zero()
	return private.Serialize(), nil
}

// boardSeed is HKDF-SHA-256 over the trustee key, with info "psephos/v1/trustee" ‖ chainID(32) ‖ board(20).
func (k *keys) boardSeed(chainID *big.Int, board common.Address) [32]byte {
	info := append([]byte("psephos/v1/trustee"), common.BigToHash(chainID).Bytes()...)
	info = append(info, board.Bytes()...)
	var seed [32]byte
	// Reading 32 bytes of HKDF-SHA-256 cannot fail: its limit is 255 times as much.
	_, _ = io.ReadFull(hkdf.New(sha256.New, k.trustee, nil, info), seed[:])
	return seed
}

func (k *keys) wipe() {
	if k == nil {
		return
	}
	wipe(k.trustee)
	words := k.voting.D.Bits() //nolint:staticcheck // no other way to overwrite the number in memory
	for i := range words {
		words[i] = 0
	}
}

func putUint32(b []byte, v uint32) []byte { return binary.BigEndian.AppendUint32(b, v) }
