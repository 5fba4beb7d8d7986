package wallet

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

func TestSecretsPrintAsRedacted(t *testing.T) {
	const canary = "canary correct horse battery"
	phrase, err := ParsePhrase(zeros12)
	if err != nil {
		t.Fatal(err)
	}
	passphrase := NewPassphrase(canary)
	held := struct {
		hidden Passphrase
		Shown  Phrase
	}{passphrase, phrase}
	var out bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		fmt.Fprintf(&out, verb+"\n", passphrase)
		fmt.Fprintf(&out, verb+"\n", &phrase)
		fmt.Fprintf(&out, verb+"\n", held)
	}
	slog.New(slog.NewJSONHandler(&out, nil)).Info("x", slog.Any("p", passphrase), slog.Any("held", held))
	encoded, err := json.Marshal(map[string]any{"p": passphrase, "q": phrase})
	if err != nil {
		t.Fatal(err)
	}
	out.Write(encoded)
	for _, word := range []string{"canary", "abandon", fmt.Sprintf("%x", "canary"), "99 97 110 97"} {
		if strings.Contains(out.String(), word) {
			t.Errorf("%q was printed:\n%s", word, out.String())
		}
	}
	if !strings.Contains(out.String(), redacted) {
		t.Error("nothing says that something was left out")
	}
}

func TestWipe(t *testing.T) {
	p := NewPassphrase("something")
	p.Wipe()
	if !bytes.Equal(p.bytes(), make([]byte, 9)) {
		t.Error("the secret is still there")
	}
}

func TestCheckPassphrase(t *testing.T) {
	for _, test := range []struct {
		typed string
		want  error
	}{
		{"short", ErrPassphraseShort},
		{"elevenchars", ErrPassphraseShort},
		{"éìöûñ ẽåż", ErrPassphraseShort}, // 9 characters, whatever Unicode splits them into
		{"passwordpassword", ErrPassphraseWeak},
		{"psephosvote1", ErrPassphraseWeak},
		{strings.Repeat("x", 1025), ErrPassphraseLong},
		{"harbour tulip seventeen kite", nil},
	} {
		passphrase := NewPassphrase(test.typed)
		before := bytes.Clone(passphrase.bytes())
		if err := CheckPassphrase(passphrase); !errors.Is(err, test.want) {
			t.Errorf("%.20q: got %v, want %v", test.typed, err, test.want)
		}
		if !bytes.Equal(passphrase.bytes(), before) {
			t.Errorf("%.20q: the check changed it", test.typed)
		}
	}
}

func TestSamePassphraseFromAnotherKeyboard(t *testing.T) {
	composed, decomposed := NewPassphrase("caf\u00e9"), NewPassphrase("cafe\u0301")
	if !bytes.Equal(composed.bytes(), decomposed.bytes()) {
		t.Error("composed and decomposed accents differ")
	}
}
