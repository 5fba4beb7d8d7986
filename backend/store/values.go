package store

import (
	"time"

	"github.com/google/uuid"
)

// NewID is a fresh key (UUID version 7): keys made later sort later.
func NewID() string { return uuid.Must(uuid.NewV7()).String() }

// Millis is t as the database keeps it: Unix milliseconds, 0 for the zero time.
func Millis(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

// FromMillis is the time that Millis turned into a number.
func FromMillis(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}

// Flag is a truth value as the database keeps it: 1 or 0.
func Flag(b bool) int {
	if b {
		return 1
	}
	return 0
}
