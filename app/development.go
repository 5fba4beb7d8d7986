package app

import (
	"errors"
	"io/fs"
	"net"
	"net/url"
	"os"
	"path/filepath"

	"psephos/app/refusal"
	"psephos/election"
)

// A build with Wails' tag dev serves its page over HTTP and accepts calls from any web origin. It must never meet a real
// wallet or a real network, so it marks the data directories it made itself and speaks to this machine only.
const developmentMark = "DEVELOPMENT"

// permitDirectory refuses the other kind's data directories.
func permitDirectory(dir string) error { return permitDirectoryIn(dir, developmentBuild) }

func permitDirectoryIn(dir string, development bool) error {
	if !development {
		return nil
	}
	mark := filepath.Join(dir, developmentMark)
	if _, err := os.Stat(mark); err == nil {
		return nil
	}
	if _, err := os.Stat(filepath.Join(dir, "vault.json")); !errors.Is(err, fs.ErrNotExist) {
		return refusal.New("development.vault")
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return os.WriteFile(mark, []byte("Made by a development build of Psephos: for tests only.\n"), 0o600)
}

// permitNetwork refuses, in a development build, an organisation anywhere but on this machine.
func permitNetwork(invitation election.Invitation) error {
	return permitNetworkIn(invitation, developmentBuild)
}

func permitNetworkIn(invitation election.Invitation, development bool) error {
	if !development {
		return nil
	}
	for _, address := range append([]string{invitation.Office}, invitation.RPC...) {
		parsed, err := url.Parse(address)
		if err != nil {
			return refusal.New("development.network")
		}
		if ip := net.ParseIP(parsed.Hostname()); parsed.Hostname() != "localhost" && (ip == nil || !ip.IsLoopback()) {
			return refusal.New("development.network")
		}
	}
	return nil
}
