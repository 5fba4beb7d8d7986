package wallet

import (
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/google/uuid"
)

// ExportKeystore returns the voting key as Web3 secret storage V3, which other Ethereum wallets read. The vault's
// passphrase is asked again; the file gets a passphrase of its own, as strong as the vault's must be.
func (v *Vault) ExportKeystore(vault, file Passphrase) ([]byte, error) {
	if err := CheckPassphrase(file); err != nil {
		return nil, err
	}
	phrase, err := v.Phrase(vault)
	if err != nil {
		return nil, err
	}
	defer phrase.Wipe()
	derived, err := deriveKeys(phrase)
	if err != nil {
		return nil, err
	}
	defer derived.wipe()
	id, err := uuid.NewRandom()
	if err != nil {
		return nil, err
	}
	key := &keystore.Key{Id: id, Address: derived.address, PrivateKey: derived.voting}
	return keystore.EncryptKey(key, string(file.bytes()), v.cost.keystore, keystore.StandardScryptP)
}
