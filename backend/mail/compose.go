package mail

import (
	"bytes"
	"embed"
	"fmt"
	netmail "net/mail"
	"net/url"
	"strings"
	"text/template"
	"time"

	gomail "github.com/wneessen/go-mail"

	"psephos/internal/language"
)

//go:embed texts/*.txt
var texts embed.FS

// templates are named KIND.LANGUAGE.txt; the first line is the subject. A link stands on a line of its own, since some
// programs break lines.
var templates = template.Must(template.ParseFS(texts, "texts/*.txt"))

var months = [...]string{"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"}

// day is a date, moment a date with the time, as people of a language write them. Both are in UTC; a moment says so.
func day(t time.Time, tag string) string {
	t = t.UTC()
	if tag == "de" {
		return fmt.Sprintf("%d. %s %d", t.Day(), months[t.Month()-1], t.Year())
	}
	return t.Format("2 January 2006")
}

func moment(t time.Time, tag string) string {
	if tag == "de" {
		return day(t, tag) + ", " + t.UTC().Format("15:04") + " Uhr (UTC)"
	}
	return day(t, tag) + ", " + t.UTC().Format("15:04") + " UTC"
}

// text is subject and body of a letter.
func (s *Service) text(l Letter) (subject, body string, err error) {
	tag := s.language(l)
	title := l.Title[tag]
	if title == "" {
		for _, other := range language.All {
			title = l.Title[other]
			if title != "" {
				break
			}
		}
	}
	var out bytes.Buffer
	err = templates.ExecuteTemplate(&out, string(l.Kind)+"."+tag+".txt", map[string]string{
		"Name": l.Name, "Organisation": s.Organisation, "Office": s.Office, "Link": l.Link, "Code": l.Code,
		"Until": day(l.Until, tag), "Title": strings.Join(strings.Fields(title), " "), "Closing": moment(l.Closing, tag),
	})
	if err != nil {
		return "", "", fmt.Errorf("write a message: %v", err)
	}
	subject, body, _ = strings.Cut(out.String(), "\n\n")
	return strings.Join(strings.Fields(subject), " "), body, nil
}

func (s *Service) language(l Letter) string {
	if language.Known(l.Language) {
		return l.Language
	}
	return language.Match(s.Language)
}

// compose makes the message (RFC 5322) with a key.
func (s *Service) compose(id string, l Letter) (*gomail.Msg, error) {
	subject, body, err := s.text(l)
	if err != nil {
		return nil, err
	}
	m := gomail.NewMsg(gomail.WithEncoding(gomail.EncodingQP), gomail.WithNoDefaultUserAgent())
	m.FromMailAddress(s.sender())
	m.ToMailAddress(&netmail.Address{Name: l.Name, Address: l.Email})
	m.Subject(subject)
	m.SetDateWithValue(s.Now().UTC())
	m.SetMessageIDWithValue(s.messageID(id))
	m.SetGenHeader(gomail.Header("Auto-Submitted"), "auto-generated")
	m.SetGenHeader(gomail.HeaderContentLang, s.language(l))
	m.SetBodyString(gomail.TypeTextPlain, body)
	return m, nil
}

// messageID is what a bounce names. It tells nothing of the person.
func (s *Service) messageID(id string) string {
	host := "psephos.invalid"
	if u, err := url.Parse(s.Office); err == nil && u.Hostname() != "" {
		host = u.Hostname()
	}
	return id + "@" + host
}

// sender is the From line: the configured address, or one that nobody can answer to.
func (s *Service) sender() *netmail.Address {
	if parsed, err := netmail.ParseAddress(s.From); err == nil {
		return parsed
	}
	return &netmail.Address{Name: "Election office", Address: "no-reply@psephos.invalid"}
}
