package roll

import (
	"bytes"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"text/template"
	"time"
)

// invitationText is the body of an invitation. The link stands on a line of its own, since some programs break lines.
var invitationText = template.Must(template.New("invitation").Parse(`Dear {{.Name}},

{{.Organisation}} invites you to vote with Psephos. Your key stays on your own computer: nobody else, not even
the election office, can vote for you.

1. Install and open Psephos, and create your wallet.
2. Open this invitation:

{{.Link}}

   If the link does not open, copy it into Psephos under "Join".
3. Sign up with this e-mail address and your one-time code:

   {{.Code}}

The code works once, for this e-mail address, until {{.Until}}. Please keep it to yourself.

Election office of {{.Organisation}}
{{.Office}}
`))

// compose makes the mail (RFC 5322) that invites a person.
func (s *Service) compose(voter Voter, code, link string) ([]byte, error) {
	now := s.Now()
	var body bytes.Buffer
	encoder := quotedprintable.NewWriter(&body)
	err := invitationText.Execute(encoder, map[string]string{
		"Name": voter.Name, "Organisation": s.Organisation.Name, "Office": s.Organisation.Office,
		"Link": link, "Code": code, "Until": now.Add(s.CodeTTL).UTC().Format("2 January 2006"),
	})
	if err != nil {
		return nil, fmt.Errorf("write an invitation: %v", err)
	}
	if err := encoder.Close(); err != nil {
		return nil, fmt.Errorf("write an invitation: %v", err)
	}
	to := mail.Address{Name: voter.Name, Address: voter.Email}
	var out bytes.Buffer
	for _, header := range [][2]string{
		{"From", s.sender()},
		{"To", to.String()},
		{"Subject", mime.QEncoding.Encode("utf-8", "Your invitation to vote: "+s.Organisation.Name)},
		{"Date", now.UTC().Format(time.RFC1123Z)},
		{"Auto-Submitted", "auto-generated"},
		{"MIME-Version", "1.0"},
		{"Content-Type", "text/plain; charset=utf-8"},
		{"Content-Transfer-Encoding", "quoted-printable"},
	} {
		fmt.Fprintf(&out, "%s: %s\r\n", header[0], header[1])
	}
	out.WriteString("\r\n")
	out.Write(body.Bytes())
	return out.Bytes(), nil
}

// sender is the From line: the configured address, or one that nobody can answer to.
func (s *Service) sender() string {
	if parsed, err := mail.ParseAddress(s.MailFrom); err == nil {
		return parsed.String()
	}
	return (&mail.Address{Name: "Election office", Address: "no-reply@invalid"}).String()
}
