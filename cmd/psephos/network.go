package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/chain"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

// networkFlags say which chain a command works on.
type networkFlags struct {
	RPC     []string `name:"rpc" env:"PSEPHOS_RPC" placeholder:"URL" help:"JSON-RPC endpoint of the chain; repeat it for independent ones."`
	ChainID uint64   `name:"chain-id" env:"PSEPHOS_CHAIN_ID" placeholder:"ID" help:"Refuse endpoints of any other chain."`
}

func (f networkFlags) dial(ctx context.Context) (*chain.Chain, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	return chain.Dial(ctx, f.RPC, f.ChainID)
}

// check refuses endpoints that cannot be any.
func (f networkFlags) check() error {
	if len(f.RPC) == 0 {
		return errors.New("which chain? Give an endpoint with --rpc URL or in the variable PSEPHOS_RPC")
	}
	return checkEndpoints(f.RPC)
}

func checkEndpoints(endpoints []string) error {
	for _, endpoint := range endpoints {
		if u, err := url.Parse(endpoint); err != nil || u.Host == "" || !slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme) {
			// It is not repeated: it may hold an access key.
			return errors.New("an endpoint of the chain (--rpc, PSEPHOS_RPC) begins with http://, https://, ws:// or wss://")
		}
	}
	return nil
}

// keyFlags name the account that pays.
type keyFlags struct {
	Key            string `name:"key" env:"PSEPHOS_KEY" type:"existingfile" placeholder:"FILE" help:"The account that signs and pays: a V3 keystore, or a file with a private key in hexadecimal."`
	PassphraseFile string `name:"passphrase-file" env:"PSEPHOS_PASSPHRASE_FILE" type:"existingfile" placeholder:"FILE" help:"File with the keystore's passphrase (else PSEPHOS_PASSPHRASE or a question)."`
}

// sender returns the sender of the account in --key.
func (f keyFlags) sender(nodes *chain.Chain, term *terminal.Terminal) (*chain.Sender, error) {
	key, err := f.load(term)
	if err != nil {
		return nil, err
	}
	return election.NewSender(nodes, chain.KeySigner(key), chain.MemoryJournal()), nil
}

func (f keyFlags) load(term *terminal.Terminal) (*ecdsa.PrivateKey, error) {
	if f.Key == "" {
		return nil, errors.New("which account pays? Give its keystore or key file with --key FILE")
	}
	data, err := os.ReadFile(f.Key)
	if err != nil {
		return nil, fmt.Errorf("read the key: %v", err)
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
	passphrase, err := secret(term, f.PassphraseFile, "PSEPHOS_PASSPHRASE", "Passphrase of "+f.Key+": ")
	if err != nil {
		return nil, err
	}
	opened, err := keystore.DecryptKey(data, passphrase)
	if err != nil {
		return nil, fmt.Errorf("open the keystore %s: %v", f.Key, err)
	}
	return opened.PrivateKey, nil
}

// secret reads a secret from a file, else from an environment variable, else by a question to a person.
func secret(term *terminal.Terminal, file, variable, question string) (string, error) {
	if file != "" {
		data, err := os.ReadFile(file)
		if err != nil {
			return "", fmt.Errorf("read the passphrase: %v", err)
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

// parseAddress checks an address as a person gives it.
func parseAddress(what, text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%s %q is not an address (0x and 40 hexadecimal digits)", what, text)
	}
	address := common.HexToAddress(text)
	bare := strings.TrimPrefix(strings.TrimPrefix(text, "0x"), "0X")
	mixed := strings.ToLower(bare) != bare && strings.ToUpper(bare) != bare
	if mixed && strings.TrimPrefix(address.Hex(), "0x") != bare {
		return common.Address{}, fmt.Errorf("%s %q has a wrong checksum: is a letter or digit mistyped?", what, text)
	}
	return address, nil
}
