package flags

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"psephos/app/wallet"
	"psephos/cmd/psephos/internal/terminal"
)

// Wallet says where a wallet is and how to open it.
type Wallet struct {
	Dir            string `name:"wallet" env:"PSEPHOS_WALLET,PSEPHOS_HOME" placeholder:"DIR" help:"Directory of the wallet; by default the desktop app's."`
	PassphraseFile string `name:"wallet-passphrase-file" env:"PSEPHOS_WALLET_PASSPHRASE_FILE" type:"existingfile" placeholder:"FILE" help:"File with the wallet's passphrase (else PSEPHOS_WALLET_PASSPHRASE or a question)."`
}

const walletVariable = "PSEPHOS_WALLET_PASSPHRASE"

// Directory is the wallet's directory, by default the one that the desktop app uses.
func (f Wallet) Directory() (string, error) {
	if f.Dir != "" {
		return f.Dir, nil
	}
	config, err := os.UserConfigDir()
	if err != nil {
		return "", errors.New("where is the wallet? Give its directory with --wallet DIR")
	}
	return filepath.Join(config, "psephos"), nil
}

// Passphrase is the passphrase of the wallet. The caller wipes it.
func (f Wallet) Passphrase(term *terminal.Terminal) (wallet.Passphrase, error) {
	typed, err := Secret(term, f.PassphraseFile, walletVariable, "Passphrase of the wallet: ")
	return wallet.NewPassphrase(typed), err
}

// NewPassphrase is the passphrase of a new wallet; a person is asked twice. The caller wipes it.
func (f Wallet) NewPassphrase(term *terminal.Terminal) (wallet.Passphrase, error) {
	_, given := os.LookupEnv(walletVariable)
	if f.PassphraseFile != "" || given || !term.Interactive() {
		return f.Passphrase(term)
	}
	typed, err := term.AskSecret("New passphrase (12 characters or more): ")
	if err != nil {
		return wallet.Passphrase{}, err
	}
	again, err := term.AskSecret("The same again: ")
	if err != nil {
		return wallet.Passphrase{}, err
	}
	if typed != again {
		return wallet.Passphrase{}, errors.New("the two passphrases differ; nothing was made")
	}
	return wallet.NewPassphrase(typed), nil
}

// Open opens the wallet, which stays locked. The caller closes it.
func (f Wallet) Open() (*wallet.Vault, error) {
	dir, err := f.Directory()
	if err != nil {
		return nil, err
	}
	vault, err := wallet.Open(dir)
	if err != nil {
		return nil, err
	}
	if !vault.Exists() {
		_ = vault.Close()
		return nil, fmt.Errorf("there is no wallet in %s: make one with psephos wallet new, or name another with --wallet DIR", dir)
	}
	return vault, nil
}

// Unlocked opens the wallet and unlocks it. The caller closes it.
func (f Wallet) Unlocked(term *terminal.Terminal) (*wallet.Vault, error) {
	vault, err := f.Open()
	if err != nil {
		return nil, err
	}
	passphrase, err := f.Passphrase(term)
	if err == nil {
		err = vault.Unlock(passphrase)
		passphrase.Wipe()
	}
	if err != nil {
		_ = vault.Close()
		return nil, err
	}
	return vault, nil
}
