package organisation_test

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"testing"

	"psephos/cmd/psephos/internal/organisation"
	"psephos/election"
)

// occupy takes a port, any if it is 0, and returns it with what frees it.
func occupy(t *testing.T, port int) (int, func()) {
	t.Helper()
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		t.Fatal(err)
	}
	free := func() { _ = listener.Close() }
	t.Cleanup(free)
	return listener.Addr().(*net.TCPAddr).Port, free
}

func startAt(t *testing.T, dir string, usual int) *organisation.Organisation {
	t.Helper()
	o, err := organisation.Start(t.Context(), organisation.Config{Dir: dir, Port: -1, UsualPort: usual})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = o.Close() })
	return o
}

func stop(t *testing.T, o *organisation.Organisation) {
	t.Helper()
	if err := o.Close(); err != nil {
		t.Fatal(err)
	}
}

// join makes the account of the first guest.
func join(t *testing.T, up organisation.Up) {
	t.Helper()
	invitation, err := election.ParseInvitation(up.Invitations[0])
	if err != nil {
		t.Fatal(err)
	}
	status, answer := post(t, up.Office+"/api/v1/auth/sign-up", "",
		map[string]any{"code": invitation.Code, "email": invitation.Email, "password": "copper saddle 93 window tide"})
	if status != http.StatusOK && status != http.StatusCreated {
		t.Fatalf("%d %v", status, answer)
	}
}

// The organisation says when its usual port is taken, goes back to it while nobody has joined, and from then on is where they have
// joined or not at all.
func TestThePortOfTheOffice(t *testing.T) {
	dir := t.TempDir()
	usual, free := occupy(t, 0)
	at := fmt.Sprintf("http://127.0.0.1:%d", usual)

	o := startAt(t, dir, usual)
	if up := o.Up(); up.Office == at || len(up.Taken) == 0 || up.Taken[0] != usual && up.Taken[len(up.Taken)-1] != usual {
		t.Errorf("the port is taken: office %s, taken %v", up.Office, up.Taken)
	}
	stop(t, o)

	free()
	o = startAt(t, dir, usual)
	if got := o.Up().Office; got != at {
		t.Errorf("nobody has joined and the port is free: office %s, want %s", got, at)
	}
	join(t, o.Up())
	stop(t, o)

	_, free = occupy(t, usual)
	var joined organisation.JoinedPortError
	_, err := organisation.Start(t.Context(), organisation.Config{Dir: dir, Port: -1, UsualPort: usual})
	if !errors.As(err, &joined) || int(joined) != usual {
		t.Fatalf("somebody has joined and the port is taken: %v", err)
	}
	free()
	o = startAt(t, dir, usual)
	if got := o.Up().Office; got != at {
		t.Errorf("somebody has joined and the port is free: office %s, want %s", got, at)
	}
	stop(t, o)
}

// A port that leaves none for the chain is refused before anything is made.
func TestPortsThatCannotBe(t *testing.T) {
	for _, port := range []int{65535, 99999} {
		if _, err := organisation.Start(t.Context(), organisation.Config{Dir: t.TempDir(), Port: port}); err == nil {
			t.Errorf("port %d was taken", port)
		}
	}
}
