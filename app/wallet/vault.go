package wallet

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"

	"psephos/app/wallet/internal/testonly"
	"psephos/internal/cause"
	"psephos/internal/durable"
)

const (
	vaultName = "vault.json"
	lockName  = "wallet.lock"
)

// Vault is the wallet of one data directory. It is opened locked; its methods are safe for concurrent use.
type Vault struct {
	dir  string
	lock *flock.Flock
	cost costs

	mu   sync.Mutex
	file *vaultFile // nil: no wallet yet
	keys *keys      // nil: locked
}

// Open takes the data directory for this process alone and reads the vault in it, if there is one. Errors: ErrInUse,
// ErrVaultDamaged, ErrVaultParameters, or the file system's. After a damaged vault the directory is released again.
func Open(dir string) (*Vault, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the data directory: %v", cause.File(err))
	}
	lock := flock.New(filepath.Join(dir, lockName), flock.SetPermissions(0o600))
	taken, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock the data directory: %v", cause.File(err))
	}
	if !taken {
		return nil, ErrInUse
	}
	v := &Vault{dir: dir, lock: lock, cost: usualCosts}
	if v.file, err = readVault(v.path()); err != nil {
		_ = lock.Unlock()
		return nil, err
	}
	return v, nil
}

// costs say how slow guessing a passphrase is, of each kind of file.
type costs struct {
	vault    argon2Parameters
	backup   int // log2 of scrypt's N
	keystore int // scrypt's N
}

var usualCosts = costs{vault: usual, backup: backupWork, keystore: keystore.StandardScryptN}

// WeakenForTests has the vault write its files at little cost; the vault itself at the least that it accepts back. Only
// package wallettest has the key that it takes.
func (v *Vault) WeakenForTests(testonly.Key) {
	const fewRounds = 10
	v.cost = costs{vault: weakest, backup: fewRounds, keystore: keystore.LightScryptN}
}

// Create makes a wallet with a fresh 12-word phrase in dir and returns the phrase, to be written down.
func Create(dir string, p Passphrase) (Phrase, error) {
	phrase, err := NewPhrase(Words12)
	if err != nil {
		return Phrase{}, err
	}
	return phrase, Restore(dir, phrase, p)
}

// Restore makes a wallet with the given phrase in dir. It refuses with ErrVaultExists where another wallet lies.
func Restore(dir string, phrase Phrase, p Passphrase) error {
	v, err := Open(dir)
	if err != nil {
		return err
	}
	defer v.Close()
	return v.Restore(phrase, p)
}

// AddressOf returns the address a phrase stands for, so that a person can see whether it is the one on the roll.
func AddressOf(phrase Phrase) (common.Address, error) {
	derived, err := deriveKeys(phrase)
	if err != nil {
		return common.Address{}, err
	}
	defer derived.wipe()
	return derived.address, nil
}

// Close locks the wallet and gives the directory back.
func (v *Vault) Close() error {
	v.Lock()
	return v.lock.Unlock()
}

// Exists reports whether the directory holds a wallet.
func (v *Vault) Exists() bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.file != nil
}

// Address returns the wallet's address, locked or not; the zero address if there is no wallet.
func (v *Vault) Address() common.Address {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.file == nil {
		return common.Address{}
	}
	return v.file.Address
}

// Unlocked reports whether the keys are in memory.
func (v *Vault) Unlocked() bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.keys != nil
}

// Restore writes a vault for phrase under a new passphrase and leaves it locked. Over a wallet of the same address it
// serves a person who forgot the passphrase; over another one it refuses with ErrVaultExists.
func (v *Vault) Restore(phrase Phrase, p Passphrase) error {
	if err := CheckPassphrase(p); err != nil {
		return err
	}
	address, err := AddressOf(phrase)
	if err != nil {
		return err
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.file != nil && v.file.Address != address {
		return ErrVaultExists
	}
	return v.write(phrase, address, p)
}

// Unlock brings the keys into memory. Errors: ErrNoVault, ErrWrongPassphrase, ErrAddressMismatch.
func (v *Vault) Unlock(p Passphrase) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.file == nil {
		return ErrNoVault
	}
	phrase, derived, err := v.file.unseal(p)
	if err != nil {
		return err
	}
	phrase.Wipe()
	v.keys.wipe()
	v.keys = derived
	return nil
}

// Lock removes the keys from memory.
func (v *Vault) Lock() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.keys.wipe()
	v.keys = nil
}

// Phrase returns the recovery phrase to somebody who gives the passphrase again.
func (v *Vault) Phrase(p Passphrase) (Phrase, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.phrase(p)
}

// phrase is Phrase for those who hold v.mu.
func (v *Vault) phrase(p Passphrase) (Phrase, error) {
	if v.file == nil {
		return Phrase{}, ErrNoVault
	}
	phrase, derived, err := v.file.unseal(p)
	if err != nil {
		return Phrase{}, err
	}
	derived.wipe()
	return phrase, nil
}

// Opens says whether p is the vault's passphrase. It takes as long as unlocking and leaves a locked vault locked.
func (v *Vault) Opens(p Passphrase) bool {
	phrase, err := v.Phrase(p)
	if err != nil {
		return false
	}
	phrase.Wipe()
	return true
}

// ChangePassphrase seals the vault anew, with a fresh salt and today's costs. The old passphrase is checked and the new file
// written under one lock: of two changes at once only one succeeds. Errors: CheckPassphrase's for new, Phrase's for old.
func (v *Vault) ChangePassphrase(old, new Passphrase) error {
	if err := CheckPassphrase(new); err != nil {
		return err
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	phrase, err := v.phrase(old)
	if err != nil {
		return err
	}
	defer phrase.Wipe()
	return v.write(phrase, v.file.Address, new)
}

// write replaces the vault file: temporary file, fsync, read back and decrypt, compare the address, rename. The old
// file stays until the new one is proven to open.
func (v *Vault) write(phrase Phrase, address common.Address, p Passphrase) error {
	entropy, err := phrase.entropy()
	if err != nil {
		return err
	}
	defer wipe(entropy)
	file, err := seal(entropy, address, p, v.cost.vault)
	if err != nil {
		return err
	}
	raw, err := json.MarshalIndent(file, "", "  ")
	if err != nil {
		return err
	}
	check := func(path string) error { return verifyVault(path, address, p) }
	if err := durable.WriteVerified(v.path(), append(raw, '\n'), check); err != nil {
		return fmt.Errorf("write the vault: %w", err)
	}
	v.file = &file
	return nil
}

// verifyVault reads back what reached the disk and opens it.
func verifyVault(path string, address common.Address, p Passphrase) error {
	written, err := readVault(path)
	if err != nil {
		return err
	}
	phrase, derived, err := written.unseal(p)
	if err != nil {
		return err
	}
	phrase.Wipe()
	defer derived.wipe()
	if derived.address != address {
		return ErrAddressMismatch
	}
	return nil
}

func readVault(path string) (*vaultFile, error) {
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the vault: %v", cause.File(err))
	}
	file, err := parseVault(raw)
	if err != nil {
		return nil, err
	}
	return &file, nil
}

func (v *Vault) path() string { return filepath.Join(v.dir, vaultName) }
