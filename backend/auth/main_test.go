package auth_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"sync"
	"testing"

	"psephos/backend/activity"
	"psephos/backend/auth"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }

const (
	issuer   = "https://vote.example.org"
	password = "correct horse battery"
)

var errCode = errors.New("the code is not valid")

// codes is a Redeemer with one code for each of some people.
type codes struct {
	mu       sync.Mutex
	accounts map[string]string // voter → account
}

func (c *codes) Redeem(_ context.Context, _ *sql.Tx, code, email, account string) (string, string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if code != "code of "+email {
		return "", "", errCode
	}
	voter := "voter " + email
	existing := c.accounts[voter]
	if existing == "" {
		c.accounts[voter] = account
	}
	return voter, existing, nil
}

// office is a service with a clock that only moves when told.
type office struct {
	*auth.Service
	*storetest.Clock
	db  *store.DB
	log *activity.Log
}

func (o *office) config() auth.Config {
	return auth.Config{
		DB: o.db, Redeemer: &codes{accounts: map[string]string{}}, Recorder: o.log, Issuer: issuer,
		Secret: []byte("0123456789abcdef0123456789abcdef"), Argon2: auth.Argon2{Time: 1, Memory: 8, Threads: 1}, Now: o.Now,
	}
}

func newOffice(t *testing.T, db *store.DB) *office {
	t.Helper()
	o := &office{db: db, Clock: storetest.NewClock()}
	o.log = activity.New(db, o.Now)
	var err error
	if o.Service, err = auth.New(t.Context(), o.config()); err != nil {
		t.Fatal(err)
	}
	return o
}

// each runs test on every kind of database.
func each(t *testing.T, test func(t *testing.T, o *office)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB) { test(t, newOffice(t, db)) })
}

// lite runs on SQLite alone what does not depend on the database.
func lite(t *testing.T) *office {
	t.Helper()
	return newOffice(t, storetest.Open(t, storetest.SQLite(t)))
}

func (o *office) signUp(t *testing.T, address string) auth.Tokens {
	t.Helper()
	tokens, err := o.SignUp(t.Context(), "code of "+address, address, password)
	if err != nil {
		t.Fatal(err)
	}
	return tokens
}

func (o *office) staff(t *testing.T, address string, role auth.Role) auth.Account {
	t.Helper()
	a, err := o.CreateStaff(t.Context(), activity.System, address, password, role)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func wantError(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("err = %v, want %v", err, want)
	}
}
