package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/wallet"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/internal/durable"
)

type walletCommand struct {
	New     walletNew     `cmd:"" help:"Make a wallet with a fresh recovery phrase."`
	Restore walletRestore `cmd:"" help:"Make a wallet from a recovery phrase."`
	Address walletAddress `cmd:"" help:"Show the wallet's address."`
	Export  walletExport  `cmd:"" help:"Write the voting key as a V3 keystore for other Ethereum software."`
}

// walletFlags say where the wallet lies and how to open it.
type walletFlags struct {
	Wallet         string `env:"PSEPHOS_WALLET,PSEPHOS_HOME" placeholder:"DIR" help:"Directory of the wallet; by default the desktop app's."`
	PassphraseFile string `name:"wallet-passphrase-file" env:"PSEPHOS_WALLET_PASSPHRASE_FILE" type:"existingfile" placeholder:"FILE" help:"File with the wallet's passphrase (else PSEPHOS_WALLET_PASSPHRASE or a question)."`
}

const walletVariable = "PSEPHOS_WALLET_PASSPHRASE"

// dir is the wallet's directory, by default the one that the desktop app uses.
func (f walletFlags) dir() (string, error) {
	if f.Wallet != "" {
		return f.Wallet, nil
	}
	config, err := os.UserConfigDir()
	if err != nil {
		return "", errors.New("where is the wallet? Give its directory with --wallet DIR")
	}
	return filepath.Join(config, "psephos"), nil
}

func (f walletFlags) passphrase(term *terminal.Terminal) (wallet.Passphrase, error) {
	typed, err := secret(term, f.PassphraseFile, walletVariable, "Passphrase of the wallet: ")
	return wallet.NewPassphrase(typed), err
}

// newPassphrase asks a person twice.
func (f walletFlags) newPassphrase(term *terminal.Terminal) (wallet.Passphrase, error) {
	_, given := os.LookupEnv(walletVariable)
	if f.PassphraseFile != "" || given || !term.Interactive() {
		return f.passphrase(term)
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

// open returns the locked wallet. The caller closes it.
func (f walletFlags) open() (*wallet.Vault, error) {
	dir, err := f.dir()
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

// unlocked returns the wallet ready to sign. The caller closes it.
func (f walletFlags) unlocked(term *terminal.Terminal) (*wallet.Vault, error) {
	vault, err := f.open()
	if err != nil {
		return nil, err
	}
	passphrase, err := f.passphrase(term)
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

type walletNew struct {
	walletFlags
	PhraseFile string `placeholder:"FILE" help:"Write the recovery phrase to this new file (readable by you only) instead of the terminal."`
	JSON       bool   `name:"json" help:"Print the address as one line of JSON."`
}

// Help is shown by --help.
func (*walletNew) Help() string {
	return `The 12 words are the wallet: whoever has them can vote in your name, and without them a lost computer is a lost vote. Write
them on paper.

Examples:
  psephos wallet new
  PSEPHOS_WALLET_PASSPHRASE=… psephos wallet new --wallet ./voter --phrase-file ./voter.words`
}

// Run makes the wallet.
func (c *walletNew) Run(term *terminal.Terminal) error {
	if c.PhraseFile == "" && !term.Interactive() {
		return errors.New("where should the recovery phrase go? There is no terminal to show it: give a file with --phrase-file FILE")
	}
	dir, err := c.dir()
	if err != nil {
		return err
	}
	passphrase, err := c.newPassphrase(term)
	if err != nil {
		return err
	}
	defer passphrase.Wipe()
	if c.PhraseFile != "" {
		if _, err := os.Lstat(c.PhraseFile); err == nil {
			return fmt.Errorf("%s exists already: name a new file for the recovery phrase", c.PhraseFile)
		}
		if _, err := os.Stat(filepath.Dir(c.PhraseFile)); err != nil {
			return fmt.Errorf("the recovery phrase cannot be written: %v", err)
		}
	}
	phrase, err := wallet.Create(dir, passphrase)
	if err != nil {
		return err
	}
	defer phrase.Wipe()
	if err := c.hand(term, phrase); err != nil {
		return err
	}
	return printAddress(term, phrase, c.JSON)
}

// hand gives the phrase to its owner.
func (c *walletNew) hand(term *terminal.Terminal, phrase wallet.Phrase) error {
	words := phrase.Reveal()
	if c.PhraseFile != "" {
		if err := durable.WriteFile(c.PhraseFile, []byte(strings.Join(words, " ")+"\n")); err != nil {
			return fmt.Errorf("write the recovery phrase: %v (the wallet was made; its phrase can be shown in the desktop app)", err)
		}
		return nil
	}
	term.Notef("Write these words on paper, in this order, and keep them safe:\n")
	for i, word := range words {
		term.Notef("  %2d  %s", i+1, word)
	}
	term.Notef("")
	return nil
}

type walletRestore struct {
	walletFlags
	PhraseFile string `env:"PSEPHOS_PHRASE_FILE" type:"existingfile" placeholder:"FILE" help:"File with the recovery phrase (else PSEPHOS_PHRASE or a question)."`
	JSON       bool   `name:"json" help:"Print the address as one line of JSON."`
}

// Help is shown by --help.
func (*walletRestore) Help() string {
	return `Makes the wallet again on this machine, with a new passphrase. Compare the address with the one on the roll.

Example:
  psephos wallet restore --wallet ./voter --phrase-file ./voter.words`
}

// Run restores the wallet.
func (c *walletRestore) Run(term *terminal.Terminal) error {
	dir, err := c.dir()
	if err != nil {
		return err
	}
	typed, err := secret(term, c.PhraseFile, "PSEPHOS_PHRASE", "Recovery phrase: ")
	if err != nil {
		return err
	}
	phrase, err := wallet.ParsePhrase(typed)
	if err != nil {
		return err
	}
	defer phrase.Wipe()
	passphrase, err := c.newPassphrase(term)
	if err != nil {
		return err
	}
	defer passphrase.Wipe()
	if err := wallet.Restore(dir, phrase, passphrase); err != nil {
		return err
	}
	return printAddress(term, phrase, c.JSON)
}

func printAddress(term *terminal.Terminal, phrase wallet.Phrase, asJSON bool) error {
	address, err := wallet.AddressOf(phrase)
	if err != nil {
		return err
	}
	if !asJSON {
		term.Notef("The wallet is made. Its address, which everybody may know:")
	}
	return showAddress(term, address, asJSON)
}

func showAddress(term *terminal.Terminal, address common.Address, asJSON bool) error {
	if asJSON {
		return term.JSON(map[string]common.Address{"address": address})
	}
	term.Printf("%s\n", address)
	return nil
}

type walletAddress struct {
	walletFlags
	JSON bool `name:"json" help:"Print it as one line of JSON."`
}

// Help is shown by --help.
func (*walletAddress) Help() string {
	return `Needs no passphrase.

Example:
  psephos wallet address --wallet ./voter`
}

// Run shows the address.
func (c *walletAddress) Run(term *terminal.Terminal) error {
	vault, err := c.open()
	if err != nil {
		return err
	}
	defer vault.Close()
	return showAddress(term, vault.Address(), c.JSON)
}

type walletExport struct {
	walletFlags
	File           string `arg:"" help:"The new keystore file."`
	FilePassphrase string `name:"file-passphrase-file" type:"existingfile" placeholder:"FILE" help:"File with the passphrase for the keystore (else PSEPHOS_KEYSTORE_PASSPHRASE or a question)."`
}

// Help is shown by --help.
func (*walletExport) Help() string {
	return `The keystore gets a passphrase of its own.

Example:
  psephos wallet export --wallet ./voter voter-key.json`
}

// Run writes the keystore.
func (c *walletExport) Run(term *terminal.Terminal) error {
	if _, err := os.Lstat(c.File); err == nil {
		return fmt.Errorf("%s exists already: name a new file", c.File)
	}
	vault, err := c.open()
	if err != nil {
		return err
	}
	defer vault.Close()
	passphrase, err := c.passphrase(term)
	if err != nil {
		return err
	}
	defer passphrase.Wipe()
	typed, err := secret(term, c.FilePassphrase, "PSEPHOS_KEYSTORE_PASSPHRASE", "Passphrase for the keystore: ")
	if err != nil {
		return err
	}
	keystore, err := vault.ExportKeystore(passphrase, wallet.NewPassphrase(typed))
	if err != nil {
		return err
	}
	if err := durable.WriteFile(c.File, keystore); err != nil {
		return fmt.Errorf("write the keystore: %v", err)
	}
	term.Notef("The voting key of %s is in %s.", vault.Address(), c.File)
	return nil
}
