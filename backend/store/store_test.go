package store_test

import (
	"context"
	"path/filepath"
	"testing"

	"psephos/backend/store"
)

func TestOpenTwice(t *testing.T) {
	url := "sqlite:" + filepath.Join(t.TempDir(), "office.db")
	for range 2 {
		db, err := store.Open(context.Background(), url)
		if err != nil {
			t.Fatal(err)
		}
		l := db.NewLease("x", nil)
		ok, err := l.Acquire(context.Background())
		if err != nil || !ok {
			t.Fatal(ok, err)
		}
		if ok, err := db.NewLease("x", nil).Acquire(context.Background()); ok || err != nil {
			t.Fatal(ok, err)
		}
		l.Release(context.Background())
		db.Close()
	}
}
