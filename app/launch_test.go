package app

import (
	"strings"
	"testing"
)

func TestSecondLaunchAsks(t *testing.T) {
	a := newApp(t, t.TempDir())
	const link = "psephos://join/anything"
	a.secondLaunch([]string{"--data", "somewhere", link})
	status, err := (&Session{a}).Status()
	if err != nil || status.Invitation != link {
		t.Errorf("after a second launch the window asks about %q, %v; want %q", status.Invitation, err, link)
	}
	if list, err := (&Organisations{a}).List(); err != nil || len(list) != 0 {
		t.Errorf("a link alone joined %v, %v", list, err)
	}
	for _, args := range [][]string{nil, {"--data", "x"}, {"https://join/anything"}, {link + strings.Repeat("x", longestLink)}} {
		a.secondLaunch(args)
	}
	if status, err := (&Session{a}).Status(); err != nil || status.Invitation != link {
		t.Errorf("arguments without an invitation changed it to %q, %v", status.Invitation, err)
	}
}

func TestInstanceIsTheDirectory(t *testing.T) {
	dir := t.TempDir()
	one, same, other := newApp(t, dir), newApp(t, dir), newApp(t, t.TempDir())
	if one.instance() != same.instance() || one.instance() == other.instance() {
		t.Errorf("instances are %q, %q and %q; want one for each data directory", one.instance(), same.instance(), other.instance())
	}
}
