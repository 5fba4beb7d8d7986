package flags

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/chain"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
	"psephos/internal/cause"
)

// Account names the account that signs and pays.
type Account struct {
	Key            string `name:"key" env:"PSEPHOS_KEY" type:"existingfile" placeholder:"FILE" help:"The account that signs and pays: a V3 keystore, or a file with a private key in hexadecimal."`
	PassphraseFile string `name:"passphrase-file" env:"PSEPHOS_PASSPHRASE_FILE" type:"existingfile" placeholder:"FILE" help:"File with the keystore's passphrase (else PSEPHOS_PASSPHRASE or a question)."`
}

// Sender is the sender of the account in --key.
func (f Account) Sender(nodes *chain.Chain, term *terminal.Terminal) (*chain.Sender, error) {
	key, err := f.Load(term)
	if err != nil {
		return nil, err
	}
	return election.NewSender(nodes, chain.KeySigner(key), chain.MemoryJournal()), nil
}

// Load reads the key.
func (f Account) Load(term *terminal.Terminal) (*ecdsa.PrivateKey, error) {
	if f.Key == "" {
		return nil, errors.New("which account pays? Give its keystore or key file with --key FILE")
	}
	data, err := os.ReadFile(f.Key)
	if err != nil {
		return nil, fmt.Errorf("read the key: %v", cause.File(err))
	}
	text := strings.TrimSpace(string(data))
	if !strings.HasPrefix(text, "{") {
		// The reason is left out: it could repeat a part of the key.
		key, err := crypto.HexToECDSA(strings.TrimPrefix(text, "0x"))
		if err != nil {
			return nil, fmt.Errorf("%s is neither a V3 keystore nor a private key of 64 hexadecimal digits", f.Key)
		}
		return key, nil
	}
	passphrase, err := Secret(term, f.PassphraseFile, "PSEPHOS_PASSPHRASE", "Passphrase of "+f.Key+": ")
	if err != nil {
		return nil, err
	}
	return decrypt(f.Key, data, passphrase)
}

// decrypt opens a keystore. go-ethereum panics over one that lacks the parameters of its key derivation.
func decrypt(file string, data []byte, passphrase string) (key *ecdsa.PrivateKey, err error) {
	defer func() {
		if recover() != nil {
			key, err = nil, fmt.Errorf("%s is not a V3 keystore", file)
		}
	}()
	opened, err := keystore.DecryptKey(data, passphrase)
	switch {
	case errors.Is(err, keystore.ErrDecrypt):
		return nil, fmt.Errorf("the passphrase does not open the keystore %s", file)
	case err != nil:
		return nil, fmt.Errorf("%s is not a V3 keystore", file)
	}
	return opened.PrivateKey, nil
}

// Secret reads a secret from a file, else from a variable of the environment, else asks a person.
func Secret(term *terminal.Terminal, file, variable, question string) (string, error) {
	if file != "" {
		data, err := os.ReadFile(file)
		if err != nil {
			return "", fmt.Errorf("read the passphrase: %v", cause.File(err))
		}
		return strings.TrimRight(string(data), "\r\n"), nil
	}
	if value, ok := os.LookupEnv(variable); ok {
		return value, nil
	}
	if !term.Interactive() {
		return "", fmt.Errorf("a passphrase is needed: give it in a file (--help says how) or in the variable %s", variable)
	}
	return term.AskSecret(question)
}
