package refusal

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"
)

// canary is what somebody typed; it must not be in a log.
const canary = "Kanarienvogel"

func TestGuardTurnsAPanicIntoAnError(t *testing.T) {
	var out bytes.Buffer
	log := slog.New(slog.NewJSONHandler(&out, nil))
	call := func(passphrase string) (err error) {
		defer Guard(log, "test.panic", &err)
		panic("cannot use " + passphrase)
	}
	err := call(canary)
	if got := Format(err); got != `{"code":"internal","params":{}}` {
		t.Errorf("got %v", got)
	}
	if strings.Contains(out.String(), canary) {
		t.Errorf("the argument was logged: %s", out.String())
	}
	if !strings.Contains(out.String(), "test.panic") || !strings.Contains(out.String(), "TestGuardTurnsAPanicIntoAnError") {
		t.Errorf("the log does not say where: %s", out.String())
	}
}

func TestGuardHidesUnknownErrors(t *testing.T) {
	var out bytes.Buffer
	log := slog.New(slog.NewJSONHandler(&out, nil))
	call := func() (err error) {
		defer Guard(log, "test.error", &err)
		return errors.New(`strange: "Kanarienvogel"`)
	}
	if got := Format(call()); got != `{"code":"internal","params":{}}` {
		t.Errorf("got %v", got)
	}
	if strings.Contains(out.String(), canary) || !strings.Contains(out.String(), "strange") {
		t.Errorf("log: %s", out.String())
	}
}
