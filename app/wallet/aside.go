package wallet

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"psephos/internal/durable"
)

// SetAside gives the vault's file another name, which it returns, so that the directory holds no wallet. The passphrase is asked
// again. Under its old name the file is the wallet again. Errors: ErrNoVault, ErrWrongPassphrase.
func (v *Vault) SetAside(p Passphrase) (string, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	phrase, err := v.phrase(p)
	if err != nil {
		return "", err
	}
	phrase.Wipe()
	aside, err := v.copyAside()
	if err != nil {
		return "", err
	}
	if err := os.Remove(v.path()); err != nil {
		return "", fmt.Errorf("set the vault aside: %v", err)
	}
	v.forget()
	return aside, nil
}

// Replace writes a vault for phrase under a new passphrase and leaves it locked, as Restore does, but over a wallet of another address
// too: its file is first copied to a name of its own, which is returned; "" if there was no other.
func (v *Vault) Replace(phrase Phrase, p Passphrase) (aside string, err error) {
	if err := CheckPassphrase(p); err != nil {
		return "", err
	}
	address, err := AddressOf(phrase)
	if err != nil {
		return "", err
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.file != nil && v.file.Address != address {
		if aside, err = v.copyAside(); err != nil {
			return "", err
		}
	}
	if err := v.write(phrase, address, p); err != nil {
		return "", err
	}
	v.keys.wipe()
	v.keys = nil
	return aside, nil
}

// Aside are the files of whole wallets that were set aside in the directory, by name.
func (v *Vault) Aside() ([]string, error) {
	entries, err := os.ReadDir(v.dir)
	if err != nil {
		return nil, fmt.Errorf("list the wallets that were set aside: %v", err)
	}
	var paths []string
	for _, entry := range entries {
		if name := entry.Name(); strings.HasPrefix(name, "vault-0x") && strings.HasSuffix(name, ".json") {
			paths = append(paths, filepath.Join(v.dir, name))
		}
	}
	return paths, nil
}

// copyAside copies the vault's file to a name that no other file has. The caller holds v.mu.
func (v *Vault) copyAside() (string, error) {
	if v.file == nil {
		return "", ErrNoVault
	}
	raw, err := os.ReadFile(v.path())
	if err != nil {
		return "", fmt.Errorf("set the vault aside: %v", err)
	}
	if file, err := parseVault(raw); err != nil || file.Address != v.file.Address {
		return "", ErrVaultDamaged
	}
	path, err := v.freeName(time.Now())
	if err != nil {
		return "", fmt.Errorf("set the vault aside: %v", err)
	}
	if err := durable.WriteFile(path, raw); err != nil {
		return "", fmt.Errorf("set the vault aside: %w", err)
	}
	return path, nil
}

// freeName is a name with the beginning of the address and the time. The directory is this process's alone, so that it stays free.
func (v *Vault) freeName(now time.Time) (string, error) {
	name := "vault-" + strings.ToLower(v.file.Address.Hex()[:10]) + now.UTC().Format("-20060102-150405")
	for count := 1; ; count++ {
		path := filepath.Join(v.dir, name+".json")
		if count > 1 {
			path = filepath.Join(v.dir, fmt.Sprintf("%s-%d.json", name, count))
		}
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			return path, nil
		} else if err != nil {
			return "", err
		}
	}
}

// forget leaves the vault without a wallet. The caller holds v.mu.
func (v *Vault) forget() {
	v.keys.wipe()
	v.keys, v.file = nil, nil
}
