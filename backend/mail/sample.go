package mail

import (
	"time"

	"psephos/internal/language"
)

// sampleTime is how far a sample's dates are from now.
const sampleTime = 14 * 24 * time.Hour

// Sample is a letter as people get it, with placeholders for the person, the code and the election: registrars read it
// before they send. An unknown language is the office's own.
func (s *Service) Sample(kind Kind, tag string) (subject, body string, err error) {
	later := s.Now().Add(sampleTime)
	title := map[string]string{}
	for _, known := range language.All {
		title[known] = "…"
	}
	return s.text(Letter{
		Kind: kind, Language: tag, Name: "N. N.", Link: "psephos://join/…", Code: "XXXXX-XXXXX-XXXXX-XXXXX", Until: later,
		Title: title, Closing: later,
	})
}
