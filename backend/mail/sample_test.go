package mail_test

import (
	"strings"
	"testing"
	"time"

	"psephos/backend/mail"
	"psephos/internal/language"
)

func TestSampleIsTheLetterWithPlaceholders(t *testing.T) {
	s := &mail.Service{Config: mail.Config{Organisation: "Rowing Club", Office: "https://vote.example.org", Now: time.Now}}
	for _, c := range []struct {
		kind     mail.Kind
		language string
		want     string
	}{
		{mail.Invitation, "en", "invites you to vote"},
		{mail.Invitation, "de", "psephos://join/…"},
		{mail.Reminder, "en", "has not been counted yet"},
		{mail.Reminder, "xx", "has not been counted yet"},
	} {
		subject, body, err := s.Sample(c.kind, c.language)
		if err != nil || subject == "" || !strings.Contains(body, c.want) || !strings.Contains(body, "Rowing Club") {
			t.Errorf("%s in %s: %q %q, %v", c.kind, c.language, subject, body, err)
		}
	}
}

// A kind of mail has a text in every language, and a language one for every kind.
func TestEveryKindHasATextInEveryLanguage(t *testing.T) {
	s := &mail.Service{Config: mail.Config{Organisation: "Rowing Club", Office: "https://vote.example.org", Now: time.Now}}
	for _, kind := range mail.Kinds {
		written := map[string]string{}
		for _, tag := range language.All {
			subject, body, err := s.Sample(kind, tag)
			if err != nil || subject == "" || body == "" {
				t.Errorf("%s in %s: %q %q, %v", kind, tag, subject, body, err)
			}
			if other, found := written[body]; found {
				t.Errorf("%s is the same in %s and %s", kind, other, tag)
			}
			written[body] = tag
		}
	}
}
