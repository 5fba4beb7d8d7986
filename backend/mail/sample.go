package mail

import "time"

// sampleTime is how far a sample's dates are from now.
const sampleTime = 14 * 24 * time.Hour

// Sample is a letter as people get it, with placeholders for the person, the code and the election: registrars read it
// before they send. An unknown language is the office's own.
func (s *Service) Sample(kind Kind, language string) (subject, body string, err error) {
	later := s.Now().Add(sampleTime)
	return s.text(Letter{
		Kind: kind, Language: language, Name: "N. N.", Link: "psephos://join/…", Code: "XXXXX-XXXXX-XXXXX-XXXXX", Until: later,
		Title: map[string]string{"en": "…", "de": "…"}, Closing: later,
	})
}
