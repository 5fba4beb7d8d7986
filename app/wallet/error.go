package wallet

import "fmt"

// Error is a refusal that the person can do something about. Its text is safe to show and to log.
type Error struct {
	// Code names the refusal for a translation, such as "vault.passphrase".
	Code string
	// Position is the word that is meant, counted from 1, for refusals of a phrase; else 0.
	Position int
	text     string
}

// Error implements error.
func (e *Error) Error() string { return e.text }

// Is reports whether target is the same refusal, whatever the position.
func (e *Error) Is(target error) bool {
	other, ok := target.(*Error)
	return ok && other.Code == e.Code
}

// The refusals of this package.
var (
	ErrPhraseLength      = &Error{Code: "phrase.length", text: "a recovery phrase has 12 or 24 words"}
	ErrPhraseWord        = &Error{Code: "phrase.word", text: "a word is not in the list of recovery words"}
	ErrPhraseChecksum    = &Error{Code: "phrase.checksum", text: "these words are not a recovery phrase: check their spelling and order"}
	ErrPassphraseShort   = &Error{Code: "passphrase.short", text: "the passphrase must have at least 12 characters"}
	ErrPassphraseLong    = &Error{Code: "passphrase.long", text: "the passphrase must have at most 1,024 bytes"}
	ErrPassphraseWeak    = &Error{Code: "passphrase.weak", text: "the passphrase is too easy to guess: use several unrelated words"}
	ErrWrongPassphrase   = &Error{Code: "vault.passphrase", text: "the passphrase is wrong, or the vault file was changed"}
	ErrVaultDamaged      = &Error{Code: "vault.damaged", text: "the vault file is damaged: restore the wallet from its recovery phrase"}
	ErrVaultParameters   = &Error{Code: "vault.parameters", text: "the vault file asks for unsafe protection: restore the wallet from its recovery phrase"}
	ErrVaultExists       = &Error{Code: "vault.exists", text: "there is a wallet here already"}
	ErrNoVault           = &Error{Code: "vault.none", text: "there is no wallet here yet: create or restore one"}
	ErrInUse             = &Error{Code: "vault.inUse", text: "another window or program is using this wallet: close it first"}
	ErrLocked            = &Error{Code: "vault.locked", text: "the wallet is locked: unlock it first"}
	ErrAddressMismatch   = &Error{Code: "vault.address", text: "the vault holds another address than it says"}
	ErrNotReplayable     = &Error{Code: "sign.chain", text: "the transaction is not bound to a chain"}
	ErrNotThisKey        = &Error{Code: "sign.address", text: "this wallet does not hold the address that must sign"}
	ErrBackupPassphrase  = &Error{Code: "backup.passphrase", text: "the passphrase is not that of the backup file"}
	ErrBackupDamaged     = &Error{Code: "backup.damaged", text: "this is not a whole backup file of a wallet"}
	ErrWordsNotConfirmed = &Error{Code: "phrase.confirm", text: "these are not the words of the phrase: look at what you wrote down"}
)

func wordError(position int) error {
	return &Error{
		Code: ErrPhraseWord.Code, Position: position,
		text: fmt.Sprintf("word %d is not in the list of recovery words", position),
	}
}
