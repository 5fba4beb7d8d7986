package trial

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"

	"psephos/cmd/psephos/internal/organisation"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
	"psephos/internal/cause"
)

// openWindow starts the desktop app with a wallet of its own, which is kept with the organisation's data. It returns what closes the app.
func (c *Dev) openWindow(term *terminal.Terminal, up organisation.Up) func() {
	if c.Window == "" {
		return func() {}
	}
	if !hasDisplay() {
		term.Notef("There is no display, so the window was not opened; everything else is running. To vote without it, see: %s register --help", terminal.Word(os.Args[0]))
		return func() {}
	}
	home, err := c.windowHome()
	if err != nil {
		term.Notef("The window was not opened: %v.", err)
		return func() {}
	}
	// Stopping the organisation must not kill a window that is writing, so it is asked to close.
	window := exec.Command(c.Window, windowInvitation(home, up)...)
	window.Env = append(os.Environ(), "PSEPHOS_HOME="+home)
	window.Stdout, window.Stderr = term.Err, term.Err
	if err := window.Start(); err != nil {
		term.Notef("The window could not be opened: %v; everything else is running.", cause.File(err))
		return func() {}
	}
	term.Printf("\nThe desktop app is open, with an invitation unless it has joined. Its wallet is kept in %s.\n", home)
	ended := make(chan struct{})
	go func() {
		_ = window.Wait()
		close(ended)
	}()
	return func() {
		_ = window.Process.Signal(os.Interrupt)
		<-ended
	}
}

// windowInvitation is the invitation with which the window is started; none if its wallet has joined the organisation already.
func windowInvitation(home string, up organisation.Up) []string {
	var joined []struct {
		Invitation election.Invitation `json:"invitation"`
	}
	raw, err := os.ReadFile(filepath.Join(home, "organisations.json"))
	if err == nil && json.Unmarshal(raw, &joined) == nil {
		for _, one := range joined {
			if one.Invitation.ChainID == up.ChainID && one.Invitation.Roll == up.Roll {
				return nil
			}
		}
	}
	return up.Invitations[:min(1, len(up.Invitations))]
}

func (c *Dev) windowHome() (string, error) {
	if c.Data == "" {
		return os.MkdirTemp("", "psephos-wallet-")
	}
	return filepath.Abs(filepath.Join(c.Data, "wallet"))
}

func hasDisplay() bool {
	if runtime.GOOS != "linux" {
		return true
	}
	return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}
