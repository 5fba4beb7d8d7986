package wallet

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"io"
	"runtime/debug"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"
)

const (
	vaultFormat  = "psephos-vault"
	vaultVersion = 1
	saltLength   = 16
	maximumFile  = 16 << 10 // bytes; a vault has about 600
)

// argon2Parameters says how slowly a passphrase becomes a key.
type argon2Parameters struct {
	Time      uint32 `json:"time"`
	MemoryKiB uint32 `json:"memoryKiB"`
	Threads   uint8  `json:"threads"`
}

// A vault that asks for less than weakest was made easier to guess by someone; one that asks for more than strongest
// would only stall the machine. Weakest is the second recommendation of RFC 9106.
var (
	weakest   = argon2Parameters{Time: 3, MemoryKiB: 64 << 10, Threads: 1}
	usual     = argon2Parameters{Time: 3, MemoryKiB: 256 << 10, Threads: 4}
	strongest = argon2Parameters{Time: 24, MemoryKiB: 1 << 20, Threads: 16}
)

func (p argon2Parameters) check() error {
	if p.Time < weakest.Time || p.MemoryKiB < weakest.MemoryKiB || p.Threads < weakest.Threads ||
		p.Time > strongest.Time || p.MemoryKiB > strongest.MemoryKiB || p.Threads > strongest.Threads {
		return ErrVaultParameters
	}
	return nil
}

// vaultFile is the file as JSON. Everything but Sealed is the header, which the seal binds.
type vaultFile struct {
	Format  string           `json:"format"`
	Version int              `json:"version"`
	Address common.Address   `json:"address"`
	Argon2  argon2Parameters `json:"argon2id"`
	Salt    hexutil.Bytes    `json:"salt"`
	Nonce   hexutil.Bytes    `json:"nonce"`
	// Sealed is the phrase's entropy under XChaCha20-Poly1305.
	Sealed hexutil.Bytes `json:"xchacha20poly1305"`
}

// seal encrypts entropy under passphrase; address is stored beside it, readable while locked.
func seal(entropy []byte, address common.Address, p Passphrase, cost argon2Parameters) (vaultFile, error) {
	file := vaultFile{
		Format: vaultFormat, Version: vaultVersion, Address: address, Argon2: cost,
		Salt: make([]byte, saltLength), Nonce: make([]byte, chacha20poly1305.NonceSizeX),
	}
	for _, b := range [][]byte{file.Salt, file.Nonce} {
		if _, err := io.ReadFull(rand.Reader, b); err != nil {
			return vaultFile{}, err
		}
	}
	key := file.key(p)
	defer wipe(key)
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return vaultFile{}, err
	}
	file.Sealed = aead.Seal(nil, file.Nonce, entropy, file.header())
	return file, nil
}

// open returns the entropy, or ErrWrongPassphrase when key or header do not fit the seal. The caller wipes it.
func (f vaultFile) open(p Passphrase) ([]byte, error) {
	key := f.key(p)
	defer wipe(key)
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return nil, err
	}
	entropy, err := aead.Open(nil, f.Nonce, f.Sealed, f.header())
	if err != nil {
		return nil, ErrWrongPassphrase
	}
	return entropy, nil
}

// unseal opens the file and derives the keys, and refuses a seal that holds another address than the header names.
func (f vaultFile) unseal(p Passphrase) (Phrase, *keys, error) {
	entropy, err := f.open(p)
	if err != nil {
		return Phrase{}, nil, err
	}
	defer wipe(entropy)
	phrase, err := phraseOf(entropy)
	if err != nil {
		return Phrase{}, nil, err
	}
	derived, err := deriveKeys(phrase)
	if err != nil {
		return Phrase{}, nil, err
	}
	if derived.address != f.Address {
		derived.wipe()
		return Phrase{}, nil, ErrAddressMismatch
	}
	return phrase, derived, nil
}

func (f vaultFile) key(p Passphrase) []byte {
	key := argon2.IDKey(p.bytes(), f.Salt, f.Argon2.Time, f.Argon2.MemoryKiB, f.Argon2.Threads, chacha20poly1305.KeySize)
	debug.FreeOSMemory() // the derivation's hundreds of megabytes are needed once
	return key
}

// header is the canonical form of everything the seal binds: format, version, address, costs, salt, nonce.
func (f vaultFile) header() []byte {
	h := append([]byte(f.Format), 0)
	h = putUint32(h, uint32(f.Version)) //nolint:gosec // checked to be vaultVersion
	h = append(h, f.Address.Bytes()...)
	h = putUint32(h, f.Argon2.Time)
	h = putUint32(h, f.Argon2.MemoryKiB)
	h = append(h, f.Argon2.Threads)
	h = append(h, f.Salt...)
	return append(h, f.Nonce...)
}

// parseVault reads a vault file strictly: unknown fields, wrong lengths, foreign formats and unsafe costs are refused.
func parseVault(raw []byte) (vaultFile, error) {
	if len(raw) > maximumFile {
		return vaultFile{}, ErrVaultDamaged
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	var f vaultFile
	if err := decoder.Decode(&f); err != nil {
		return vaultFile{}, ErrVaultDamaged
	}
	if decoder.More() || f.Format != vaultFormat || f.Version != vaultVersion ||
		len(f.Salt) != saltLength || len(f.Nonce) != chacha20poly1305.NonceSizeX {
		return vaultFile{}, ErrVaultDamaged
	}
	if n := len(f.Sealed) - chacha20poly1305.Overhead; n != 16 && n != 32 {
		return vaultFile{}, ErrVaultDamaged
	}
	return f, f.Argon2.check()
}
