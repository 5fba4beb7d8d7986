package wallet

import (
	"strings"

	"github.com/tyler-smith/go-bip39"
	"golang.org/x/text/unicode/norm"
)

// Lengths of a phrase, in words.
const (
	Words12 = 12
	Words24 = 24
)

// Phrase is a valid BIP-39 recovery phrase of 12 or 24 English words.
type Phrase struct{ secret }

// NewPhrase draws a fresh phrase of 12 or 24 words from the system's randomness.
func NewPhrase(words int) (Phrase, error) {
	if words != Words12 && words != Words24 {
		return Phrase{}, ErrPhraseLength
	}
	entropy, err := bip39.NewEntropy(words * 32 / 3)
	if err != nil {
		return Phrase{}, err // the system's randomness failed; the text holds nothing secret
	}
	defer wipe(entropy)
	return phraseOf(entropy)
}

// ParsePhrase reads a phrase as a person types or pastes it: capitals, line breaks and doubled spaces do not matter. The
// errors are ErrPhraseLength, ErrPhraseWord with its position, ErrPhraseChecksum; none repeats a word.
func ParsePhrase(typed string) (Phrase, error) {
	// go-bip39 splits on white space but hashes the text as given: unnormalised text would pass and give another seed.
	words := strings.Fields(strings.ToLower(norm.NFKD.String(typed)))
	if len(words) != Words12 && len(words) != Words24 {
		return Phrase{}, ErrPhraseLength
	}
	for i, word := range words {
		if _, known := bip39.GetWordIndex(word); !known {
			return Phrase{}, wordError(i + 1)
		}
	}
	text := strings.Join(words, " ")
	if _, err := bip39.EntropyFromMnemonic(text); err != nil {
		return Phrase{}, ErrPhraseChecksum // the library's own text may repeat words
	}
	return Phrase{newSecret([]byte(text))}, nil
}

// Reveal returns the words, for the one screen that shows them. The caller MUST NOT log, store or keep them.
func (p Phrase) Reveal() []string { return strings.Fields(string(p.bytes())) }

// Confirm checks words that a person chose as proof that the phrase was written down: positions (from 1) to words.
func (p Phrase) Confirm(chosen map[int]string) error {
	words := p.Reveal()
	if len(chosen) == 0 {
		return ErrWordsNotConfirmed
	}
	for position, word := range chosen {
		if position < 1 || position > len(words) || words[position-1] != word {
			return ErrWordsNotConfirmed
		}
	}
	return nil
}

// IsZero reports whether p holds no phrase.
func (p Phrase) IsZero() bool { return p.text == nil }

// entropy returns the 16 or 32 bytes that the phrase writes down. The caller wipes them.
func (p Phrase) entropy() ([]byte, error) {
	entropy, err := bip39.EntropyFromMnemonic(string(p.bytes()))
	if err != nil {
		return nil, ErrPhraseChecksum
	}
	return entropy, nil
}

// seed returns the 64 bytes of BIP-39 without a second passphrase, as wallets use it. The caller wipes them.
func (p Phrase) seed() []byte { return bip39.NewSeed(string(p.bytes()), "") }

func phraseOf(entropy []byte) (Phrase, error) {
	text, err := bip39.NewMnemonic(entropy)
	if err != nil {
		return Phrase{}, ErrVaultDamaged
	}
	return Phrase{newSecret([]byte(text))}, nil
}
