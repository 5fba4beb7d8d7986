package main

import (
	"bytes"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/tyler-smith/go-bip39"
)

// hidden PHRASE-FILE fails if the phrase in it, its seed, or the passphrase of the wallets stands in any other file of
// the script, or in what the last command printed. `! hidden` wants it found: that shows that it looks.
func hidden(ts *testscript.TestScript, negated bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: hidden PHRASE-FILE")
	}
	phrase := strings.Join(strings.Fields(ts.ReadFile(args[0])), " ")
	seed := bip39.NewSeed(phrase, "")
	secrets := [][]byte{[]byte(phrase), seed, []byte(hex.EncodeToString(seed)), []byte(ts.Getenv("PSEPHOS_WALLET_PASSPHRASE"))}
	found := leaks(ts, ts.MkAbs("."), ts.MkAbs(args[0]), secrets)
	for _, stream := range []string{"stdout", "stderr"} {
		if holds([]byte(ts.ReadFile(stream)), secrets) {
			found = append(found, stream)
		}
	}
	if !negated && len(found) > 0 {
		ts.Fatalf("a secret stands in %s", strings.Join(found, ", "))
	}
	if negated && len(found) == 0 {
		ts.Fatalf("the secret was not found")
	}
}

// leaks lists the files below dir, other than the phrase's own, that hold one of the secrets.
func leaks(ts *testscript.TestScript, dir, own string, secrets [][]byte) []string {
	var found []string
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() || path == own {
			return err
		}
		data, err := os.ReadFile(path)
		if err == nil && holds(data, secrets) {
			found = append(found, path)
		}
		return err
	})
	ts.Check(err)
	return found
}

func holds(data []byte, secrets [][]byte) bool {
	for _, secret := range secrets {
		if len(secret) > 0 && bytes.Contains(data, secret) {
			return true
		}
	}
	return false
}
