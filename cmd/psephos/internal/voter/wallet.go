package voter

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/wallet"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/internal/cause"
	"psephos/internal/durable"
)

// Wallet is psephos wallet.
type Wallet struct {
	New     create  `cmd:"" help:"Make a wallet with a fresh recovery phrase."`
	Restore restore `cmd:"" help:"Make a wallet from a recovery phrase."`
	Address address `cmd:"" help:"Show the wallet's address."`
	Export  export  `cmd:"" help:"Write the voting key as a V3 keystore for other Ethereum software."`
}

// TrusteeWallet is psephos trustee new: a trustee's secrets follow from the phrase of an ordinary wallet.
type TrusteeWallet struct{ create }

// Help is shown by --help.
func (*TrusteeWallet) Help() string {
	return `Everything that a trustee needs follows from these 12 words and the nodes, so losing the computer loses no election. Give the address
that it prints to the organiser, and send some ether there for fees.

Example:
  psephos trustee new --wallet ./trustee`
}

// create is psephos wallet new.
type create struct {
	flags.Wallet
	PhraseFile string `placeholder:"FILE" help:"Write the recovery phrase to this new file, which only you can read, instead of the terminal."`
	JSON       bool   `name:"json" help:"Print the address as one line of JSON."`
}

// Help is shown by --help.
func (*create) Help() string {
	return `The 12 words are the wallet. Whoever has them can vote in your name; without them you cannot vote if you lose this computer. Write
them on paper.

Examples:
  psephos wallet new
  PSEPHOS_WALLET_PASSPHRASE=… psephos wallet new --wallet ./voter --phrase-file ./voter.words`
}

// Run makes the wallet.
func (c *create) Run(term *terminal.Terminal) error {
	if c.PhraseFile == "" && !term.Interactive() {
		return errors.New("where should the recovery phrase go? There is no terminal to show it: give a file with --phrase-file FILE")
	}
	dir, err := c.Directory()
	if err != nil {
		return err
	}
	passphrase, err := c.NewPassphrase(term)
	if err != nil {
		return err
	}
	defer passphrase.Wipe()
	if c.PhraseFile != "" {
		if _, err := os.Lstat(c.PhraseFile); err == nil {
			return fmt.Errorf("%s exists already: name a new file for the recovery phrase", c.PhraseFile)
		}
		if _, err := os.Stat(filepath.Dir(c.PhraseFile)); err != nil {
			return fmt.Errorf("the recovery phrase cannot be written: %v", cause.File(err))
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

// hand writes the phrase to its file or shows it.
func (c *create) hand(term *terminal.Terminal, phrase wallet.Phrase) error {
	words := phrase.Reveal()
	if c.PhraseFile != "" {
		if err := durable.WriteFile(c.PhraseFile, []byte(strings.Join(words, " ")+"\n")); err != nil {
			return fmt.Errorf("write the recovery phrase: %v (the wallet was made; the desktop app can show its phrase)", cause.File(err))
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

// restore is psephos wallet restore.
type restore struct {
	flags.Wallet
	PhraseFile string `env:"PSEPHOS_PHRASE_FILE" type:"existingfile" placeholder:"FILE" help:"File with the recovery phrase (else PSEPHOS_PHRASE or a question)."`
	JSON       bool   `name:"json" help:"Print the address as one line of JSON."`
}

// Help is shown by --help.
func (*restore) Help() string {
	return `Makes the wallet again on this computer, with a new passphrase. Compare its address with the one on the roll.

Example:
  psephos wallet restore --wallet ./voter --phrase-file ./voter.words`
}

// Run restores the wallet.
func (c *restore) Run(term *terminal.Terminal) error {
	dir, err := c.Directory()
	if err != nil {
		return err
	}
	typed, err := flags.Secret(term, c.PhraseFile, "PSEPHOS_PHRASE", "Recovery phrase: ")
	if err != nil {
		return err
	}
	phrase, err := wallet.ParsePhrase(typed)
	if err != nil {
		return err
	}
	defer phrase.Wipe()
	passphrase, err := c.NewPassphrase(term)
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
		term.Notef("The wallet is made. Its address, which anybody may know:")
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

// address is psephos wallet address.
type address struct {
	flags.Wallet
	JSON bool `name:"json" help:"Print it as one line of JSON."`
}

// Help is shown by --help.
func (*address) Help() string {
	return `Needs no passphrase.

Example:
  psephos wallet address --wallet ./voter`
}

// Run shows the address.
func (c *address) Run(term *terminal.Terminal) error {
	vault, err := c.Open()
	if err != nil {
		return err
	}
	defer vault.Close()
	return showAddress(term, vault.Address(), c.JSON)
}

// export is psephos wallet export.
type export struct {
	flags.Wallet
	File           string `arg:"" help:"The new keystore file."`
	FilePassphrase string `name:"file-passphrase-file" type:"existingfile" placeholder:"FILE" help:"File with the passphrase for the keystore (else PSEPHOS_KEYSTORE_PASSPHRASE or a question)."`
}

// Help is shown by --help.
func (*export) Help() string {
	return `Writes the voting key to a new file that other Ethereum programs can read. The keystore gets a passphrase of its own.

Example:
  psephos wallet export --wallet ./voter voter-key.json`
}

// Run writes the keystore.
func (c *export) Run(term *terminal.Terminal) error {
	if _, err := os.Lstat(c.File); err == nil {
		return fmt.Errorf("%s exists already: name a new file", c.File)
	}
	vault, err := c.Open()
	if err != nil {
		return err
	}
	defer vault.Close()
	passphrase, err := c.Passphrase(term)
	if err != nil {
		return err
	}
	defer passphrase.Wipe()
	typed, err := flags.Secret(term, c.FilePassphrase, "PSEPHOS_KEYSTORE_PASSPHRASE", "Passphrase for the keystore: ")
	if err != nil {
		return err
	}
	keystore, err := vault.ExportKeystore(passphrase, wallet.NewPassphrase(typed))
	if err != nil {
		return err
	}
	if err := durable.WriteFile(c.File, keystore); err != nil {
		return fmt.Errorf("write the keystore: %v", cause.File(err))
	}
	term.Notef("The voting key of %s is in %s.", vault.Address(), c.File)
	return nil
}
