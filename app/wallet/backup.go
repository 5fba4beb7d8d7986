package wallet

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"filippo.io/age"
	"filippo.io/age/armor"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/text/unicode/norm"

	"psephos/internal/durable"
)

const (
	backupFormat  = "psephos-backup"
	backupVersion = 1
	maximumBackup = 64 << 10 // bytes; a backup has about 700

	// backupWork is log2 of scrypt's cost, age's own choice: about a second, 256 MiB. A file that asks for more than
	// backupWorkMaximum (1 GiB) would only stall the machine.
	backupWork        = 18
	backupWorkMaximum = 20
)

// backup is what the encrypted file holds, as JSON that a person can read after `age -d`: the words alone bring everything back.
type backup struct {
	Format  string         `json:"format"`
	Version int            `json:"version"`
	Address common.Address `json:"address"`
	// Phrase is the recovery phrase, words separated by single spaces.
	Phrase string `json:"phrase"`
}

// SaveBackup writes the recovery phrase to path as an age file (age-encryption.org/v1, scrypt, armoured), which OpenBackup and
// the age program read. The vault's passphrase is asked again; the file gets one of its own, as strong as the vault's must be.
// What was at path stays until the new file is proven to open.
func (v *Vault) SaveBackup(path string, vault, file Passphrase) error {
	if err := CheckPassphrase(file); err != nil {
		return err
	}
	phrase, err := v.Phrase(vault)
	if err != nil {
		return err
	}
	defer phrase.Wipe()
	sealed, err := sealBackup(phrase, v.Address(), file, v.cost.backup)
	if err != nil {
		return err
	}
	return durable.WriteVerified(path, sealed, func(path string) error {
		written, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("read the backup back: %v", err)
		}
		again, err := OpenBackup(written, file)
		if err != nil {
			return err
		}
		defer again.Wipe()
		if !bytes.Equal(again.bytes(), phrase.bytes()) {
			return ErrAddressMismatch
		}
		return nil
	})
}

// OpenBackup returns the phrase of a backup file. Errors: ErrBackupPassphrase, ErrBackupDamaged for anything that is no whole backup,
// ErrAddressMismatch if the words are not those of the address it names.
func OpenBackup(raw []byte, file Passphrase) (Phrase, error) {
	plain, err := decryptBackup(raw, file)
	if err != nil {
		return Phrase{}, err
	}
	defer wipe(plain)
	decoder := json.NewDecoder(bytes.NewReader(plain))
	decoder.DisallowUnknownFields()
	var b backup
	if decoder.Decode(&b) != nil || b.Format != backupFormat || b.Version != backupVersion {
		return Phrase{}, ErrBackupDamaged
	}
	phrase, err := ParsePhrase(b.Phrase)
	if err != nil {
		return Phrase{}, ErrBackupDamaged
	}
	if address, err := AddressOf(phrase); err != nil || address != b.Address {
		phrase.Wipe()
		return Phrase{}, ErrAddressMismatch
	}
	return phrase, nil
}

// sealBackup encrypts the phrase under file.
func sealBackup(phrase Phrase, address common.Address, file Passphrase, work int) ([]byte, error) {
	plain, err := json.MarshalIndent(backup{backupFormat, backupVersion, address, string(phrase.bytes())}, "", "  ")
	if err != nil {
		return nil, err
	}
	defer wipe(plain)
	defer debug.FreeOSMemory() // scrypt's hundreds of megabytes are needed once
	recipient, err := age.NewScryptRecipient(file.composed())
	if err != nil {
		return nil, err
	}
	recipient.SetWorkFactor(work)
	var sealed bytes.Buffer
	text := armor.NewWriter(&sealed)
	inner, err := age.Encrypt(text, recipient)
	if err != nil {
		return nil, err
	}
	_, err = inner.Write(append(plain, '\n'))
	err = errors.Join(err, inner.Close(), text.Close())
	return sealed.Bytes(), err
}

// decryptBackup returns what the file holds; the caller wipes it. Whatever age says may quote the file and is not passed on.
func decryptBackup(raw []byte, file Passphrase) ([]byte, error) {
	if len(raw) > maximumBackup {
		return nil, ErrBackupDamaged
	}
	identity, err := age.NewScryptIdentity(file.composed())
	if err != nil {
		return nil, ErrBackupPassphrase // it is empty
	}
	identity.SetMaxWorkFactor(backupWorkMaximum)
	defer debug.FreeOSMemory()
	inner, err := age.Decrypt(armor.NewReader(bytes.NewReader(raw)), identity)
	var other *age.NoIdentityMatchError
	if errors.As(err, &other) && len(other.StanzaTypes) == 1 && other.StanzaTypes[0] == "scrypt" {
		return nil, ErrBackupPassphrase
	}
	if err != nil {
		return nil, ErrBackupDamaged
	}
	plain, err := io.ReadAll(io.LimitReader(inner, maximumBackup))
	if err != nil {
		return nil, ErrBackupDamaged
	}
	return plain, nil
}

// composed is the passphrase in Unicode form NFC, which keyboards produce and the age program takes as typed.
func (p Passphrase) composed() string { return string(norm.NFC.Bytes(p.bytes())) }
