package wallet

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"
	"filippo.io/age/armor"
	"github.com/ethereum/go-ethereum/common"
)

var fileSecret = NewPassphrase("lantern oyster ninety velvét")

const cheapWork = 10 // the files of tests protect nothing

// sealed is a backup of phrase made with cheap work.
func sealed(t *testing.T, phrase string) []byte {
	t.Helper()
	parsed, err := ParsePhrase(phrase)
	if err != nil {
		t.Fatal(err)
	}
	address, err := AddressOf(parsed)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := sealBackup(parsed, address, fileSecret, cheapWork)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// encrypted is any content as a file of the age program.
func encrypted(t *testing.T, content string, to age.Recipient) []byte {
	t.Helper()
	var out bytes.Buffer
	text := armor.NewWriter(&out)
	inner, err := age.Encrypt(text, to)
	if err != nil {
		t.Fatal(err)
	}
	_, err = io.WriteString(inner, content)
	if err = errors.Join(err, inner.Close(), text.Close()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func scryptOf(t *testing.T, work int) *age.ScryptRecipient {
	t.Helper()
	recipient, err := age.NewScryptRecipient(fileSecret.composed())
	if err != nil {
		t.Fatal(err)
	}
	recipient.SetWorkFactor(work)
	return recipient
}

func TestBackupBringsTheWordsBack(t *testing.T) {
	for _, phrase := range []string{junk12, zeros24} {
		v := restored(t, t.TempDir(), phrase)
		path := filepath.Join(t.TempDir(), "backup.age")
		if err := v.SaveBackup(path, good, fileSecret); err != nil {
			t.Fatal(err)
		}
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		got, err := OpenBackup(raw, fileSecret)
		if err != nil || string(got.bytes()) != phrase {
			t.Errorf("open: %v", err)
		}
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("mode: %v %v", info.Mode(), err)
		}
		if !strings.HasPrefix(string(raw), armor.Header) || strings.Contains(string(raw), strings.Fields(phrase)[0]) {
			t.Errorf("not an armoured file, or it shows a word:\n%s", raw)
		}
		if v.Unlocked() {
			t.Error("saving a backup unlocked the vault")
		}
	}
}

// The age program reads the file as well: what is in it can be read without this one.
func TestBackupIsAnOrdinaryAgeFile(t *testing.T) {
	identity, err := age.NewScryptIdentity("lantern oyster ninety velv\u00e9t") // as a keyboard gives it
	if err != nil {
		t.Fatal(err)
	}
	inner, err := age.Decrypt(armor.NewReader(bytes.NewReader(sealed(t, junk12))), identity)
	if err != nil {
		t.Fatal(err)
	}
	var content map[string]any
	if err := json.NewDecoder(inner).Decode(&content); err != nil || content["phrase"] != junk12 {
		t.Errorf("content: %v %v", content, err)
	}
}

func TestSaveBackupRefuses(t *testing.T) {
	v := restored(t, t.TempDir(), junk12)
	path := filepath.Join(t.TempDir(), "backup.age")
	if err := os.WriteFile(path, []byte("an older backup"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		vault, file Passphrase
		want        error
	}{
		"a wrong passphrase of the vault": {NewPassphrase("harbour tulip seventeen kitE"), fileSecret, ErrWrongPassphrase},
		"a short passphrase of the file":  {good, NewPassphrase("short"), ErrPassphraseShort},
		"a weak passphrase of the file":   {good, NewPassphrase("aaaaaaaaaaaaaa"), ErrPassphraseWeak},
	} {
		if err := v.SaveBackup(path, test.vault, test.file); !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, want %v", name, err, test.want)
		}
	}
	if kept, err := os.ReadFile(path); err != nil || string(kept) != "an older backup" {
		t.Errorf("the older file: %q %v", kept, err)
	}
	if left, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*")); err != nil || len(left) != 1 {
		t.Errorf("unexpected files: %v", left)
	}
}

func TestOpenBackupRefuses(t *testing.T) {
	whole := sealed(t, junk12)
	if _, err := OpenBackup(whole, fileSecret); err != nil {
		t.Fatal(err)
	}
	content := func(change func(*backup)) string {
		b := backup{backupFormat, backupVersion, common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"), junk12}
		change(&b)
		raw, err := json.Marshal(b)
		if err != nil {
			t.Fatal(err)
		}
		return string(raw)
	}
	key, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	cheap := scryptOf(t, cheapWork)
	for name, test := range map[string]struct {
		raw  []byte
		file Passphrase
		want error
	}{
		"a wrong passphrase": {whole, good, ErrBackupPassphrase},
		"no passphrase":      {whole, NewPassphrase(""), ErrBackupPassphrase},
		"nothing":            {nil, fileSecret, ErrBackupDamaged},
		"cut":                {whole[:len(whole)/2], fileSecret, ErrBackupDamaged},
		"too long":           {append(bytes.Clone(whole), make([]byte, maximumBackup)...), fileSecret, ErrBackupDamaged},
		"to a key":           {encrypted(t, content(func(*backup) {}), key.Recipient()), fileSecret, ErrBackupDamaged},
		"another format":     {encrypted(t, content(func(b *backup) { b.Format = "x" }), cheap), fileSecret, ErrBackupDamaged},
		"another version":    {encrypted(t, content(func(b *backup) { b.Version++ }), cheap), fileSecret, ErrBackupDamaged},
		"no phrase":          {encrypted(t, content(func(b *backup) { b.Phrase = "test" }), cheap), fileSecret, ErrBackupDamaged},
		"another address":    {encrypted(t, content(func(b *backup) { b.Address[0]++ }), cheap), fileSecret, ErrAddressMismatch},
	} {
		if _, err := OpenBackup(test.raw, test.file); !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, want %v", name, err, test.want)
		}
	}
}

// A file may ask for work that stalls the machine: the header says how much, and is read first.
func TestOpenBackupRefusesEndlessWork(t *testing.T) {
	plain, err := io.ReadAll(armor.NewReader(bytes.NewReader(sealed(t, junk12))))
	if err != nil {
		t.Fatal(err)
	}
	header, rest, found := bytes.Cut(plain, []byte(" 10\n"))
	if !found {
		t.Fatal("the header does not name the work")
	}
	var forged bytes.Buffer
	text := armor.NewWriter(&forged)
	_, err = text.Write(bytes.Join([][]byte{header, rest}, []byte(" 21\n")))
	if err := errors.Join(err, text.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenBackup(forged.Bytes(), fileSecret); !errors.Is(err, ErrBackupDamaged) {
		t.Errorf("got %v", err)
	}
}
