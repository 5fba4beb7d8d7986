package election_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
)

func index(i int) *int { return &i }

func goodMetadata() election.Metadata {
	return election.Metadata{
		Version: 1, Title: election.Text{"sv": "Årsmöte <&>", "en": "Annual meeting"}, Languages: []string{"en", "sv"},
		Questions: []election.Question{{
			Title: election.Text{"en": "Approve?", "sv": "Godkänna?"}, Blank: index(1),
			Options: []election.Option{{Title: election.Text{"en": "Yes", "sv": "Ja"}}, {Title: election.Text{"en": "Blank", "sv": "Blank"}}},
		}},
	}
}

const canonical = `{"languages":["en","sv"],"questions":[{"blank":1,"options":[{"title":{"en":"Yes","sv":"Ja"}},` +
	`{"title":{"en":"Blank","sv":"Blank"}}],"title":{"en":"Approve?","sv":"Godkänna?"}}],` +
	`"title":{"en":"Annual meeting","sv":"Årsmöte <&>"},"version":1}`

func TestMetadataIsCanonical(t *testing.T) {
	got, err := goodMetadata().Canonical()
	if err != nil || string(got) != canonical {
		t.Fatalf("got  %s (%v)\nwant %s", got, err, canonical)
	}
	if _, err := election.ParseMetadata([]byte(canonical)); err != nil {
		t.Fatal(err)
	}
	for name, other := range map[string]string{
		"white space":   strings.Replace(canonical, `"version":1`, `"version": 1`, 1),
		"order":         `{"version":1,` + strings.Replace(canonical[1:], `,"version":1`, ``, 1),
		"escape":        strings.Replace(canonical, `<`, `\u003c`, 1),
		"number":        strings.Replace(canonical, `"version":1`, `"version":1.0`, 1),
		"line end":      canonical + "\n",
		"repeated name": strings.Replace(canonical, `"version":1`, `"version":1,"version":1`, 1),
		"unknown name":  strings.Replace(canonical, `"version":1`, `"version":1,"x":1`, 1),
		"null":          strings.Replace(canonical, `{"blank":1,`, `{"blank":1,"description":null,`, 1),
		"more":          canonical + "{}",
	} {
		if _, err := election.ParseMetadata([]byte(other)); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestMetadataSaysWhatIsWrong(t *testing.T) {
	for want, change := range map[string]func(*election.Metadata){
		`version: 2 is not known`:                                   func(m *election.Metadata) { m.Version = 2 },
		`languages: there must be at least one`:                     func(m *election.Metadata) { m.Languages = nil },
		`languages: "English" is not a language tag`:                func(m *election.Metadata) { m.Languages[0] = "English" },
		`languages: "en" is given twice`:                            func(m *election.Metadata) { m.Languages[1] = "en" },
		`title: there is no text in language "sv"`:                  func(m *election.Metadata) { delete(m.Title, "sv") },
		`title, language "en": the text is empty`:                   func(m *election.Metadata) { m.Title["en"] = "" },
		`title, language "en": the text has 301 characters`:         func(m *election.Metadata) { m.Title["en"] = strings.Repeat("å", 301) },
		`title, language "en": the text contains the invisible`:     func(m *election.Metadata) { m.Title["en"] = "a\u202eb" },
		`title, language "en": the text is not valid UTF-8`:         func(m *election.Metadata) { m.Title["en"] = "\xff" },
		`title: language "de" is not among`:                         func(m *election.Metadata) { m.Title["de"] = "Treffen" },
		`questions: there must be 1 to 16, not 0`:                   func(m *election.Metadata) { m.Questions = nil },
		`question 1: there must be 2 to 32 options, not 1`:          func(m *election.Metadata) { m.Questions[0].Options = m.Questions[0].Options[:1] },
		`question 1, option 2: there is no text in language "sv"`:   func(m *election.Metadata) { delete(m.Questions[0].Options[1].Title, "sv") },
		`question 1, option 2, language "en": it reads like option`: func(m *election.Metadata) { m.Questions[0].Options[1].Title["en"] = "Yes" },
		`question 1: blank is 2, but options are counted from 0`:    func(m *election.Metadata) { m.Questions[0].Blank = index(2) },
	} {
		m := goodMetadata()
		if err := m.Validate(); err != nil {
			t.Fatal(err)
		}
		change(&m)
		if err := m.Validate(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

func FuzzParseMetadata(f *testing.F) {
	f.Add([]byte(canonical))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := election.ParseMetadata(data)
		if err != nil {
			return
		}
		if again, err := m.Canonical(); err != nil || !bytes.Equal(again, data) {
			t.Errorf("%q was accepted but is written %q (%v)", data, again, err)
		}
	})
}

const definitionFile = `{
  "title": {"en": "Annual meeting"},
  "languages": ["en"],
  "questions": [
    {"title": {"en": "Approve?"}, "options": [{"title": {"en": "Yes"}}, {"title": {"en": "No"}}], "blank": 1}
  ],
  "mode": "secret",
  "opening": "2026-05-01T08:00:00Z",
  "closing": "2026-05-08T20:00:00+02:00",
  "trustees": ["0x0000000000000000000000000000000000000001", "0x0000000000000000000000000000000000000002"],
  "threshold": 2,
  "minimumBallots": 5
}`

func TestDefinition(t *testing.T) {
	d, err := election.ParseDefinition([]byte(definitionFile))
	if err != nil {
		t.Fatal(err)
	}
	if d.Mode != election.ModeSecret || len(d.Trustees) != 2 || d.Closing.UTC() != time.Date(2026, 5, 8, 18, 0, 0, 0, time.UTC) {
		t.Errorf("read as %+v", d)
	}
	again, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := election.ParseDefinition(again); err != nil {
		t.Errorf("%s: %v", again, err)
	}
	for want, change := range map[string][2]string{
		`mode is "hidden", but must be "open" or "secret"`: {`"secret"`, `"hidden"`},
		`unknown field "titel"`:                            {`"title": {"en": "Annual`, `"titel": {"en": "Annual`},
		`there is more text after the end`:                 {"\"minimumBallots\": 5\n}", "\"minimumBallots\": 5\n}}"},
		`closing: it must lie after the opening`:           {`2026-05-08`, `2026-04-08`},
		`opening and closing: both must be given`:          {`"opening": "2026-05-01T08:00:00Z",`, ``},
		`trustees: trustee 2 is zero or given twice`:       {`0002"`, `0001"`},
		`threshold: it must be 1 to 2`:                     {`"threshold": 2`, `"threshold": 3`},
		`packing: it must be 1 to 4`:                       {`"threshold": 2`, `"threshold": 2, "packing": 5`},
		`belong to secret elections only`:                  {`"secret"`, `"open"`},
		`line 5`:                                           {`"blank": 1`, `"blank": "one"`},
	} {
		if _, err := election.ParseDefinition([]byte(strings.Replace(definitionFile, change[0], change[1], 1))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

func goodInvitation() election.Invitation {
	return election.Invitation{
		Version: 1, Organisation: "Föreningen", Office: "https://vote.example.org", RPC: []string{"https://rpc.example.org/key"},
		ChainID: 137, Factory: common.Address{1}, Roll: common.Address{2}, Code: "ABCD-EFGH", Email: "a@example.org",
	}
}

func TestInvitationAsMailProgramsMangleIt(t *testing.T) {
	want := goodInvitation()
	link := want.URL()
	data, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"link": link, "broken over lines": " " + link[:40] + "\r\n" + link[40:] + "\n", "code alone": strings.TrimPrefix(link, "psephos://join/"),
		"file": string(data) + "\n", "padded": link + "=",
	} {
		got, err := election.ParseInvitation(text)
		if err != nil || got.Code != want.Code || got.Organisation != want.Organisation || got.Roll != want.Roll {
			t.Errorf("%s: %+v (%v)", name, got, err)
		}
	}
	for _, bad := range []string{"", "psephos://join/", "https://example.org", link[:len(link)-9], strings.Repeat("a", 20000), "{"} {
		if _, err := election.ParseInvitation(bad); err == nil {
			t.Errorf("%.40q was accepted", bad)
		}
	}
}

func TestInvitationRefusals(t *testing.T) {
	for want, change := range map[string]func(*election.Invitation){
		"version 2":                      func(i *election.Invitation) { i.Version = 2 },
		"does not name its organisation": func(i *election.Invitation) { i.Organisation = "" },
		"on which chain":                 func(i *election.Invitation) { i.ChainID = 0 },
		"no enrolment code":              func(i *election.Invitation) { i.Code = "" },
		"names no node":                  func(i *election.Invitation) { i.RPC = nil },
		"not http, https, ws or wss":     func(i *election.Invitation) { i.RPC = []string{"file://host/x"} },
		"https:// or wss://":             func(i *election.Invitation) { i.RPC = append(i.RPC, "http://rpc.example.org") },
		"plain http and ws":              func(i *election.Invitation) { i.RPC = []string{"ws://10.0.0.7:8546"} },
		"must begin with https":          func(i *election.Invitation) { i.Office = "http://vote.example.org" },
		"is not an origin":               func(i *election.Invitation) { i.Office = "https://user:pass@vote.example.org" },
		"e-mail address":                 func(i *election.Invitation) { i.Email = "Ada <a@example.org>" },
	} {
		i := goodInvitation()
		if err := i.Validate(); err != nil {
			t.Fatal(err)
		}
		change(&i)
		if err := i.Validate(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
	i := goodInvitation()
	i.RPC = []string{"http://127.0.0.1:8545", "ws://localhost:8546", "http://[::1]:8545"}
	if err := i.Validate(); err != nil {
		t.Errorf("endpoints on this machine: %v", err)
	}
}

func FuzzParseInvitation(f *testing.F) {
	f.Add(goodInvitation().URL())
	f.Fuzz(func(t *testing.T, text string) {
		i, err := election.ParseInvitation(text)
		if err != nil {
			return
		}
		if again, err := election.ParseInvitation(i.URL()); err != nil || again.Code != i.Code || again.Roll != i.Roll {
			t.Errorf("%q does not survive its own link: %v", text, err)
		}
	})
}
