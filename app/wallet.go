package app

import (
	"slices"

	"psephos/app/refusal"
	"psephos/app/wallet"
)

// Wallet is the area of the recovery phrase and the vault. The page shows a phrase only on the screen that reveals it and
// keeps it nowhere.
type Wallet struct{ app *App }

// WordQuestion asks which word stands at a position (from 1) of the new phrase.
type WordQuestion struct {
	Position   int32    `json:"position"`
	Candidates []string `json:"candidates"`
}

// WordAnswer is the word the person chose for a position.
type WordAnswer struct {
	Position int32  `json:"position"`
	Word     string `json:"word"`
}

// Judgement says how good a passphrase is.
type Judgement struct {
	// Score is 0 (guessed at once) to 4 (out of reach).
	Score int32 `json:"score"`
	// Problem is the code of what is wrong with it, or "".
	Problem string `json:"problem"`
}

const (
	quizQuestions  = 3
	quizCandidates = 6
)

// Begin draws a new phrase of 12 or 24 words and forgets an earlier one that was not kept.
func (w *Wallet) Begin(words int32) (err error) {
	a := w.app
	defer refusal.Guard(a.log, "wallet.begin", &err)
	vault, err := a.members.Vault()
	if err != nil {
		return err
	}
	if vault.Exists() {
		return wallet.ErrVaultExists
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	phrase, err := wallet.NewPhrase(int(words))
	if err != nil {
		return err
	}
	a.creation.wipe()
	a.creation.phrase = phrase
	return nil
}

// Cancel forgets the new phrase.
func (w *Wallet) Cancel() (err error) {
	defer refusal.Guard(w.app.log, "wallet.cancel", &err)
	w.app.mu.Lock()
	defer w.app.mu.Unlock()
	w.app.creation.wipe()
	return nil
}

// RevealNew returns the words of the new phrase, for the screen that shows them while the person holds a key.
func (w *Wallet) RevealNew() (_ []string, err error) {
	defer refusal.Guard(w.app.log, "wallet.revealNew", &err)
	w.app.mu.Lock()
	defer w.app.mu.Unlock()
	if w.app.creation.phrase.IsZero() {
		return nil, refusal.New("creation.none")
	}
	return w.app.creation.phrase.Reveal(), nil
}

// Quiz asks for three words of the new phrase.
func (w *Wallet) Quiz() (_ []WordQuestion, err error) {
	defer refusal.Guard(w.app.log, "wallet.quiz", &err)
	w.app.mu.Lock()
	defer w.app.mu.Unlock()
	if w.app.creation.phrase.IsZero() {
		return nil, refusal.New("creation.none")
	}
	questions, err := w.app.creation.phrase.Quiz(quizQuestions, quizCandidates)
	if err != nil {
		return nil, err
	}
	asked := make([]WordQuestion, len(questions))
	for i, q := range questions {
		asked[i] = WordQuestion{Position: int32(q.Position), Candidates: q.Candidates} //nolint:gosec // at most 24
	}
	return asked, nil
}

// Confirm checks the chosen words; at least three are needed.
func (w *Wallet) Confirm(answers []WordAnswer) (err error) {
	defer refusal.Guard(w.app.log, "wallet.confirm", &err)
	w.app.mu.Lock()
	defer w.app.mu.Unlock()
	if w.app.creation.phrase.IsZero() {
		return refusal.New("creation.none")
	}
	chosen := map[int]string{}
	for _, answer := range answers {
		chosen[int(answer.Position)] = answer.Word
	}
	if len(chosen) < quizQuestions {
		return wallet.ErrWordsNotConfirmed
	}
	if err := w.app.creation.phrase.Confirm(chosen); err != nil {
		return err
	}
	w.app.creation.confirmed = true
	return nil
}

// Judge says how good a passphrase is, while it is being typed.
func (w *Wallet) Judge(passphrase string) (_ Judgement, err error) {
	defer refusal.Guard(w.app.log, "wallet.judge", &err)
	p := wallet.NewPassphrase(passphrase)
	defer p.Wipe()
	judgement := Judgement{Score: int32(wallet.Strength(p))} //nolint:gosec // 0 to 4
	if unfit := wallet.CheckPassphrase(p); unfit != nil {
		judgement.Problem = refusal.Code(unfit)
	}
	return judgement, nil
}

// Create writes the vault for the confirmed phrase and unlocks it.
func (w *Wallet) Create(passphrase string) (err error) {
	a := w.app
	defer refusal.Guard(a.log, "wallet.create", &err)
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.creation.phrase.IsZero() || !a.creation.confirmed {
		return refusal.New("creation.none")
	}
	if err := a.keep(a.creation.phrase, passphrase); err != nil {
		return err
	}
	a.creation.wipe()
	return nil
}

// AddressOf returns the address of a phrase, so that the person sees whether it is the one they expect.
func (w *Wallet) AddressOf(phrase string) (_ string, err error) {
	defer refusal.Guard(w.app.log, "wallet.addressOf", &err)
	parsed, err := wallet.ParsePhrase(phrase)
	if err != nil {
		return "", err
	}
	defer parsed.Wipe()
	address, err := wallet.AddressOf(parsed)
	return address.Hex(), err
}

// Restore writes the vault for a phrase that was written down, and unlocks it. Over a wallet of the same address it gives
// it a new passphrase.
func (w *Wallet) Restore(phrase, passphrase string) (err error) {
	defer refusal.Guard(w.app.log, "wallet.restore", &err)
	return w.app.take(typed(phrase), w.app.restore, passphrase)
}

// Replace is Restore over a wallet of another address, whose file is kept under a name of its own (Aside).
func (w *Wallet) Replace(phrase, passphrase string) (err error) {
	defer refusal.Guard(w.app.log, "wallet.replace", &err)
	return w.app.take(typed(phrase), w.app.replace, passphrase)
}

// SetAside gives the wallet's file a name of its own (Aside), so that another wallet can be used here. The passphrase is asked again.
// Receipts and organisations stay.
func (w *Wallet) SetAside(passphrase string) (err error) {
	a := w.app
	defer refusal.Guard(a.log, "wallet.setAside", &err)
	vault, err := a.members.Vault()
	if err != nil {
		return err
	}
	p := wallet.NewPassphrase(passphrase)
	defer p.Wipe()
	if _, err := vault.SetAside(p); err != nil {
		return err
	}
	a.lock()
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.newHolder()
}

// Aside returns the paths of the wallets' files that were set aside here; empty, not nil, if there are none.
func (w *Wallet) Aside() (_ []string, err error) {
	defer refusal.Guard(w.app.log, "wallet.aside", &err)
	vault, err := w.app.members.Vault()
	if err != nil {
		return nil, err
	}
	files, err := vault.Aside()
	return append([]string{}, files...), err
}

// typed reads a phrase that somebody has typed.
func typed(phrase string) func() (wallet.Phrase, error) {
	return func() (wallet.Phrase, error) { return wallet.ParsePhrase(phrase) }
}

// take reads a phrase and hands it on to restore or replace, whose passphrase protects the vault from then on.
func (a *App) take(read func() (wallet.Phrase, error), put func(wallet.Phrase, string) error, passphrase string) error {
	if _, err := a.members.Vault(); err != nil {
		return err
	}
	phrase, err := read()
	if err != nil {
		return err
	}
	defer phrase.Wipe()
	return put(phrase, passphrase)
}

// restore is keep for those who do not hold a.mu.
func (a *App) restore(phrase wallet.Phrase, passphrase string) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.keep(phrase, passphrase)
}

// keep writes and unlocks the vault. The caller holds a.mu.
func (a *App) keep(phrase wallet.Phrase, passphrase string) error {
	p := wallet.NewPassphrase(passphrase)
	defer p.Wipe()
	if err := a.vault.Restore(phrase, p); err != nil {
		return err
	}
	a.autolock.unlocked()
	return a.vault.Unlock(p)
}

// replace is restore over a wallet of another address.
func (a *App) replace(phrase wallet.Phrase, passphrase string) error {
	p := wallet.NewPassphrase(passphrase)
	defer p.Wipe()
	a.lock()
	a.mu.Lock()
	defer a.mu.Unlock()
	if _, err := a.vault.Replace(phrase, p); err != nil {
		return err
	}
	if err := a.newHolder(); err != nil {
		return err
	}
	a.autolock.unlocked()
	return a.vault.Unlock(p)
}

// newHolder forgets what was known of the wallet that was here: connections with its accounts, its numbers, what was checked for it.
// The caller holds a.mu.
func (a *App) newHolder() error {
	a.rooms.auditing.NewHolder()
	return a.members.NewHolder()
}

// Unlock opens the vault.
func (w *Wallet) Unlock(passphrase string) (err error) {
	defer refusal.Guard(w.app.log, "wallet.unlock", &err)
	vault, err := w.app.members.Vault()
	if err != nil {
		return err
	}
	p := wallet.NewPassphrase(passphrase)
	defer p.Wipe()
	if err := vault.Unlock(p); err != nil {
		return err
	}
	w.app.autolock.unlocked()
	return nil
}

// Lock forgets the keys.
func (w *Wallet) Lock() (err error) {
	defer refusal.Guard(w.app.log, "wallet.lock", &err)
	w.app.lock()
	return nil
}

// RevealPhrase returns the words of the wallet to somebody who gives the passphrase again.
func (w *Wallet) RevealPhrase(passphrase string) (_ []string, err error) {
	defer refusal.Guard(w.app.log, "wallet.revealPhrase", &err)
	vault, err := w.app.members.Vault()
	if err != nil {
		return nil, err
	}
	p := wallet.NewPassphrase(passphrase)
	defer p.Wipe()
	phrase, err := vault.Phrase(p)
	if err != nil {
		return nil, err
	}
	defer phrase.Wipe()
	return slices.Clone(phrase.Reveal()), nil
}

// ChangePassphrase seals the vault under another passphrase.
func (w *Wallet) ChangePassphrase(current, next string) (err error) {
	defer refusal.Guard(w.app.log, "wallet.changePassphrase", &err)
	vault, err := w.app.members.Vault()
	if err != nil {
		return err
	}
	from, to := wallet.NewPassphrase(current), wallet.NewPassphrase(next)
	defer from.Wipe()
	defer to.Wipe()
	return vault.ChangePassphrase(from, to)
}

// Export saves the voting key as a V3 keystore file under a passphrase of its own, and returns where; "" if the person
// changed their mind.
func (w *Wallet) Export(passphrase, filePassphrase string) (_ string, err error) {
	a := w.app
	defer refusal.Guard(a.log, "wallet.export", &err)
	vault, err := a.members.Vault()
	if err != nil {
		return "", err
	}
	own, other := wallet.NewPassphrase(passphrase), wallet.NewPassphrase(filePassphrase)
	defer own.Wipe()
	defer other.Wipe()
	raw, err := vault.ExportKeystore(own, other)
	if err != nil {
		return "", err
	}
	return a.save("psephos-key.json", raw)
}
