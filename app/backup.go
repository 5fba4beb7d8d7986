package app

import (
	"psephos/app/paper"
	"psephos/app/refusal"
	"psephos/app/wallet"
)

// SaveBackup writes the recovery phrase as an encrypted file where the person says, under a passphrase of its own, and returns
// where; "" if the person changed their mind. The vault's passphrase is asked again.
func (w *Wallet) SaveBackup(passphrase, filePassphrase string) (_ string, err error) {
	a := w.app
	defer refusal.Guard(a.log, "wallet.saveBackup", &err)
	vault, err := a.members.Vault()
	if err != nil {
		return "", err
	}
	own, other := wallet.NewPassphrase(passphrase), wallet.NewPassphrase(filePassphrase)
	defer own.Wipe()
	defer other.Wipe()
	if err := wallet.CheckPassphrase(other); err != nil {
		return "", err
	}
	path, err := a.host.SaveFile(a.ctx, "psephos-backup.age", "age", "*.age")
	if err != nil || path == "" {
		return "", err
	}
	return path, vault.SaveBackup(path, own, other)
}

// BackupAddress returns the address of the wallet in a backup file, given its text, so that the person sees whether it is the one
// they expect. The words do not reach the page.
func (w *Wallet) BackupAddress(file, filePassphrase string) (_ string, err error) {
	defer refusal.Guard(w.app.log, "wallet.backupAddress", &err)
	phrase, err := openBackup(file, filePassphrase)
	if err != nil {
		return "", err
	}
	defer phrase.Wipe()
	address, err := wallet.AddressOf(phrase)
	return address.Hex(), err
}

// RestoreBackup writes the vault for the phrase in a backup file under a new passphrase, and unlocks it, as Restore does.
func (w *Wallet) RestoreBackup(file, filePassphrase, passphrase string) (err error) {
	defer refusal.Guard(w.app.log, "wallet.restoreBackup", &err)
	return w.app.take(inBackup(file, filePassphrase), w.app.restore, passphrase)
}

// ReplaceByBackup is RestoreBackup over a wallet of another address, as Replace is.
func (w *Wallet) ReplaceByBackup(file, filePassphrase, passphrase string) (err error) {
	defer refusal.Guard(w.app.log, "wallet.replaceByBackup", &err)
	return w.app.take(inBackup(file, filePassphrase), w.app.replace, passphrase)
}

// inBackup reads the phrase in a backup file.
func inBackup(file, filePassphrase string) func() (wallet.Phrase, error) {
	return func() (wallet.Phrase, error) { return openBackup(file, filePassphrase) }
}

func openBackup(file, filePassphrase string) (wallet.Phrase, error) {
	p := wallet.NewPassphrase(filePassphrase)
	defer p.Wipe()
	return wallet.OpenBackup([]byte(file), p)
}

// SaveBackupSheet saves a sheet, in a language (a tag), with numbered lines on which the phrase is written by hand, and returns where.
// The words themselves are not on it: a file with them would be a copy of the wallet that nobody guards.
func (w *Wallet) SaveBackupSheet(words int32, language string) (_ string, err error) {
	a := w.app
	defer refusal.Guard(a.log, "wallet.saveBackupSheet", &err)
	if words != 12 && words != 24 {
		return "", refusal.New("phrase.length")
	}
	document, err := paper.Sheet(language, int(words))
	if err != nil {
		return "", err
	}
	return a.save("psephos-backup-sheet.pdf", document)
}
