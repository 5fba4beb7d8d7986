package wallet

import (
	"encoding/hex"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

const (
	zeros12 = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
	zeros24 = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon " +
		"abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon art"
	junk12 = "test test test test test test test test test test test junk"
)

// Known answers: the BIP-39 seed is that of the standard's all-zero entropy without a passphrase; the addresses are those
// every Ethereum wallet shows for these public phrases.
func TestDerivationKnownAnswers(t *testing.T) {
	for _, test := range []struct{ name, phrase, seed, key, address string }{
		{
			"12 words of zeros", zeros12,
			"5eb00bbddcf069084889a8ab9155568165f5c453ccb85e70811aaed6f6da5fc1" +
				"9a5ac40b389cd370d086206dec8aa6c43daea6690f20ad3d8d48b2d2ce9e38e4",
			"1ab42cc412b618bdea3a599e3c9bae199ebf030895b039e9db1e30dafb12b727",
			"0x9858EfFD232B4033E47d90003D41EC34EcaEda94",
		},
		{
			"24 words of zeros", zeros24,
			"408b285c123836004f4b8842c89324c1f01382450c0d439af345ba7fc49acf70" +
				"5489c6fc77dbd4e3dc1dd8cc6bc9f043db8ada1e243c4a0eafb290d399480840",
			"1053fae1b3ac64f178bcc21026fd06a3f4544ec2f35338b001f02d1d8efa3d5f",
			"0xF278cF59F82eDcf871d630F28EcC8056f25C1cdb",
		},
		{
			"phrase of the development chains", junk12, "",
			"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
			"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			phrase, err := ParsePhrase(test.phrase)
			if err != nil {
				t.Fatal(err)
			}
			if got := hex.EncodeToString(phrase.seed()); test.seed != "" && got != test.seed {
				t.Errorf("seed: got %s, want %s", got, test.seed)
			}
			got, err := deriveKeys(phrase)
			if err != nil {
				t.Fatal(err)
			}
			if key := hex.EncodeToString(crypto.FromECDSA(got.voting)); key != test.key {
				t.Errorf("key: got %s, want %s", key, test.key)
			}
			if got.address.Hex() != test.address {
				t.Errorf("address: got %s, want %s", got.address.Hex(), test.address)
			}
		})
	}
}

func TestParsePhraseForgivesHowItIsTyped(t *testing.T) {
	want, err := ParsePhrase(zeros12)
	if err != nil {
		t.Fatal(err)
	}
	for name, typed := range map[string]string{
		"doubled spaces":       strings.ReplaceAll(zeros12, " ", "  "),
		"line breaks":          strings.ReplaceAll(zeros12, " ", "\n"),
		"trailing line":        zeros12 + "\r\n",
		"capitals":             strings.ToUpper(zeros12),
		"non-breaking space":   strings.Replace(zeros12, " ", "\u00a0", 3),
		"full-width letters":   strings.Replace(zeros12, "about", "ａｂｏｕｔ", 1),
		"ideographic space":    strings.Replace(zeros12, " ", "\u3000", 1),
		"leading tabs, spaces": "\t  " + zeros12,
	} {
		got, err := ParsePhrase(typed)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if string(got.seed()) != string(want.seed()) {
			t.Errorf("%s: another seed", name)
		}
	}
}

func TestParsePhraseRefuses(t *testing.T) {
	for _, test := range []struct {
		name, typed string
		want        error
		position    int
	}{
		{"nothing", "", ErrPhraseLength, 0},
		{"a word missing", strings.TrimSuffix(zeros12, " about"), ErrPhraseLength, 0},
		{"15 words", zeros12 + " abandon abandon abandon", ErrPhraseLength, 0},
		{"an unknown word", strings.Replace(zeros12, "about", "xyzzysecret", 1), ErrPhraseWord, 12},
		{"another last word", strings.Replace(zeros12, "about", "zoo", 1), ErrPhraseChecksum, 0},
	} {
		_, err := ParsePhrase(test.typed)
		if !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, want %v", test.name, err, test.want)
			continue
		}
		var refusal *Error
		if errors.As(err, &refusal) && refusal.Position != test.position {
			t.Errorf("%s: position %d, want %d", test.name, refusal.Position, test.position)
		}
		if strings.Contains(err.Error(), "xyzzy") {
			t.Errorf("%s: the error repeats a word", test.name)
		}
	}
}

func TestNewPhrase(t *testing.T) {
	for _, words := range []int{Words12, Words24} {
		first, err := NewPhrase(words)
		if err != nil {
			t.Fatal(err)
		}
		second, err := NewPhrase(words)
		if err != nil {
			t.Fatal(err)
		}
		if len(first.Reveal()) != words || string(first.bytes()) == string(second.bytes()) {
			t.Errorf("%d words: bad phrase", words)
		}
		if _, err := ParsePhrase(strings.Join(first.Reveal(), " ")); err != nil {
			t.Errorf("a fresh phrase does not parse: %v", err)
		}
	}
	if _, err := NewPhrase(15); !errors.Is(err, ErrPhraseLength) {
		t.Errorf("15 words: %v", err)
	}
}

func TestConfirm(t *testing.T) {
	phrase, err := ParsePhrase(zeros12)
	if err != nil {
		t.Fatal(err)
	}
	if err := phrase.Confirm(map[int]string{1: "abandon", 7: "abandon", 12: "about"}); err != nil {
		t.Errorf("the right words: %v", err)
	}
	for name, chosen := range map[string]map[int]string{
		"a wrong word":  {1: "abandon", 7: "abandon", 12: "abandon"},
		"no words":      {},
		"no such place": {13: "about"},
	} {
		if err := phrase.Confirm(chosen); !errors.Is(err, ErrWordsNotConfirmed) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func FuzzParsePhrase(f *testing.F) {
	f.Add(zeros12)
	f.Add(zeros24)
	f.Add("ａbandon " + zeros12)
	f.Fuzz(func(t *testing.T, typed string) {
		phrase, err := ParsePhrase(typed)
		if err != nil {
			return
		}
		again, err := ParsePhrase(string(phrase.bytes()))
		if err != nil || string(again.bytes()) != string(phrase.bytes()) {
			t.Fatal("an accepted phrase is not in its one form")
		}
	})
}
