package wallet

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"

	"psephos/app/wallet/internal/testonly"
)

var good = NewPassphrase("harbour tulip seventeen kite")

// restored makes a vault of phrase with the cheapest allowed derivation.
func restored(t *testing.T, dir, phrase string) *Vault {
	t.Helper()
	v, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = v.Close() })
	v.WeakenForTests(testonly.Key{})
	parsed, err := ParsePhrase(phrase)
	if err != nil {
		t.Fatal(err)
	}
	if err := v.Restore(parsed, good); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestVaultLifecycle(t *testing.T) {
	dir := t.TempDir()
	v := restored(t, dir, junk12)
	if v.Unlocked() {
		t.Error("a new vault is unlocked")
	}
	if err := v.Unlock(good); err != nil || !v.Unlocked() {
		t.Fatalf("unlock: %v", err)
	}
	v.Lock()
	if v.Unlocked() {
		t.Error("still unlocked")
	}
	if err := v.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if got := again.Address().Hex(); got != "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266" {
		t.Errorf("address while locked: %s", got)
	}
	phrase, err := again.Phrase(good)
	if err != nil || string(phrase.bytes()) != junk12 {
		t.Errorf("phrase: %v", err)
	}
}

func TestVaultFileIsPrivate(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	restored(t, dir, junk12)
	for path, want := range map[string]os.FileMode{dir: 0o700, filepath.Join(dir, vaultName): 0o600} {
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%s: mode %o, want %o", path, got, want)
		}
	}
	left, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(left) != 2 {
		t.Errorf("unexpected files: %v", left)
	}
}

func TestUnlockRefusesAWrongPassphrase(t *testing.T) {
	v := restored(t, t.TempDir(), junk12)
	if err := v.Unlock(NewPassphrase("harbour tulip seventeen kitE")); !errors.Is(err, ErrWrongPassphrase) {
		t.Errorf("got %v", err)
	}
	if v.Unlocked() {
		t.Error("unlocked all the same")
	}
	if err := v.Unlock(good); err != nil {
		t.Errorf("the right one afterwards: %v", err)
	}
}

// Every part of the file that is not the ciphertext is bound to it: changing any one of them is noticed.
func TestUsualCosts(t *testing.T) {
	v, err := Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	if v.cost != (costs{vault: argon2Parameters{Time: 3, MemoryKiB: 256 << 10, Threads: 4}, backup: 18, keystore: 1 << 18}) {
		t.Errorf("a wallet's costs are %+v; they were lowered", v.cost)
	}
}

func TestTamperedVault(t *testing.T) {
	whole := restored(t, t.TempDir(), junk12)
	untouched, err := os.ReadFile(whole.path())
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		change func(*vaultFile)
		want   error
	}{
		"nothing":        {func(*vaultFile) {}, nil},
		"ciphertext":     {func(f *vaultFile) { f.Sealed[0] ^= 1 }, ErrWrongPassphrase},
		"seal":           {func(f *vaultFile) { f.Sealed[len(f.Sealed)-1] ^= 1 }, ErrWrongPassphrase},
		"nonce":          {func(f *vaultFile) { f.Nonce[0] ^= 1 }, ErrWrongPassphrase},
		"salt":           {func(f *vaultFile) { f.Salt[0] ^= 1 }, ErrWrongPassphrase},
		"address":        {func(f *vaultFile) { f.Address[19] ^= 1 }, ErrWrongPassphrase},
		"time":           {func(f *vaultFile) { f.Argon2.Time++ }, ErrWrongPassphrase},
		"threads":        {func(f *vaultFile) { f.Argon2.Threads++ }, ErrWrongPassphrase},
		"weaker memory":  {func(f *vaultFile) { f.Argon2.MemoryKiB = 1 << 10 }, ErrVaultParameters},
		"weaker time":    {func(f *vaultFile) { f.Argon2.Time = 1 }, ErrVaultParameters},
		"no threads":     {func(f *vaultFile) { f.Argon2.Threads = 0 }, ErrVaultParameters},
		"endless memory": {func(f *vaultFile) { f.Argon2.MemoryKiB = 1 << 30 }, ErrVaultParameters},
		"endless time":   {func(f *vaultFile) { f.Argon2.Time = 1 << 30 }, ErrVaultParameters},
		"version":        {func(f *vaultFile) { f.Version = 2 }, ErrVaultDamaged},
		"format":         {func(f *vaultFile) { f.Format = "other" }, ErrVaultDamaged},
		"short nonce":    {func(f *vaultFile) { f.Nonce = f.Nonce[1:] }, ErrVaultDamaged},
		"short seal":     {func(f *vaultFile) { f.Sealed = f.Sealed[:20] }, ErrVaultDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			file, err := parseVault(untouched)
			if err != nil {
				t.Fatal(err)
			}
			test.change(&file)
			raw, err := json.Marshal(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(dir, vaultName), raw, 0o600); err != nil {
				t.Fatal(err)
			}
			if err := openAndUnlock(dir); !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v", err, test.want)
			}
		})
	}
}

func openAndUnlock(dir string) error {
	v, err := Open(dir)
	if err != nil {
		return err
	}
	defer v.Close()
	return v.Unlock(good)
}

// A vault of somebody else put in place of one's own, under the same passphrase, but with one's own address written
// over: the seal does not fit. Sealed with that header on purpose: the address does not fit.
func TestSwappedVault(t *testing.T) {
	mine, theirs := restored(t, t.TempDir(), junk12), restored(t, t.TempDir(), zeros12)
	swapped := *theirs.file
	swapped.Address = mine.Address()
	if _, _, err := swapped.unseal(good); !errors.Is(err, ErrWrongPassphrase) {
		t.Errorf("header changed: %v", err)
	}
	phrase, err := theirs.Phrase(good)
	if err != nil {
		t.Fatal(err)
	}
	entropy, err := phrase.entropy()
	if err != nil {
		t.Fatal(err)
	}
	forged, err := seal(entropy, mine.Address(), good, weakest)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := forged.unseal(good); !errors.Is(err, ErrAddressMismatch) {
		t.Errorf("sealed anew: %v", err)
	}
}

func TestParseVaultRefusesForeignFiles(t *testing.T) {
	for name, raw := range map[string]string{
		"empty": "", "not JSON": "hello", "an array": "[]", "an unknown field": `{"format":"psephos-vault","x":1}`,
		"too long": string(make([]byte, maximumFile+1)),
	} {
		if _, err := parseVault([]byte(raw)); !errors.Is(err, ErrVaultDamaged) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestSecondInstanceIsRefused(t *testing.T) {
	dir := t.TempDir()
	first, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir); !errors.Is(err, ErrInUse) {
		t.Errorf("second: %v", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	second, err := Open(dir)
	if err != nil {
		t.Fatalf("after closing the first: %v", err)
	}
	_ = second.Close()
}

func TestRestoreKeepsAnotherWallet(t *testing.T) {
	v := restored(t, t.TempDir(), junk12)
	other, err := ParsePhrase(zeros12)
	if err != nil {
		t.Fatal(err)
	}
	if err := v.Restore(other, good); !errors.Is(err, ErrVaultExists) {
		t.Errorf("another phrase: %v", err)
	}
	same, err := ParsePhrase(junk12)
	if err != nil {
		t.Fatal(err)
	}
	next := NewPassphrase("lantern oyster ninety velvet")
	if err := v.Restore(same, next); err != nil {
		t.Fatalf("the same phrase, passphrase forgotten: %v", err)
	}
	if err := v.Unlock(good); !errors.Is(err, ErrWrongPassphrase) {
		t.Errorf("the old passphrase: %v", err)
	}
	if err := v.Unlock(next); err != nil {
		t.Errorf("the new passphrase: %v", err)
	}
}

func TestChangePassphrase(t *testing.T) {
	v := restored(t, t.TempDir(), zeros24)
	next := NewPassphrase("lantern oyster ninety velvet")
	if err := v.ChangePassphrase(next, next); !errors.Is(err, ErrWrongPassphrase) {
		t.Errorf("wrong old one: %v", err)
	}
	if err := v.ChangePassphrase(good, NewPassphrase("short")); !errors.Is(err, ErrPassphraseShort) {
		t.Errorf("bad new one: %v", err)
	}
	if err := v.ChangePassphrase(good, next); err != nil {
		t.Fatal(err)
	}
	if err := v.Unlock(next); err != nil {
		t.Error(err)
	}
}

func TestWriteThatFailsKeepsTheOldVault(t *testing.T) {
	dir := t.TempDir()
	v := restored(t, dir, junk12)
	before, err := os.ReadFile(v.path())
	if err != nil {
		t.Fatal(err)
	}
	v.cost.vault = argon2Parameters{Time: 1, MemoryKiB: 8, Threads: 1} // refused when it is read back
	same, err := ParsePhrase(junk12)
	if err != nil {
		t.Fatal(err)
	}
	if err := v.Restore(same, good); !errors.Is(err, ErrVaultParameters) {
		t.Errorf("got %v", err)
	}
	after, err := os.ReadFile(v.path())
	if err != nil || string(after) != string(before) {
		t.Errorf("the vault changed: %v", err)
	}
	left, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(left) != 2 {
		t.Errorf("unexpected files: %v", left)
	}
}

func TestExportKeystore(t *testing.T) {
	v := restored(t, t.TempDir(), junk12)
	const file = "lantern oyster ninety velvet"
	raw, err := v.ExportKeystore(good, NewPassphrase(file))
	if err != nil {
		t.Fatal(err)
	}
	key, err := keystore.DecryptKey(raw, file)
	if err != nil || key.Address != v.Address() {
		t.Errorf("read back: %v", err)
	}
	if _, err := v.ExportKeystore(NewPassphrase("not the passphrase"), NewPassphrase(file)); !errors.Is(err, ErrWrongPassphrase) {
		t.Errorf("wrong vault passphrase: %v", err)
	}
	if v.Unlocked() {
		t.Error("exporting unlocked the vault")
	}
}
