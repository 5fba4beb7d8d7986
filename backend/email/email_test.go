package email_test

import (
	"strings"
	"testing"

	"psephos/backend/email"
)

func TestParse(t *testing.T) {
	for in, want := range map[string]string{
		"ada@example.org":                        "ada@example.org",
		"  Ada.Byron@Example.ORG\t":              "ada.byron@example.org",
		"a+tag@mail.example.org":                 "a+tag@mail.example.org",
		"zoe\u0301@example.org":                  "zo\u00e9@example.org",
		"пользователь@example.org":               "пользователь@example.org",
		strings.Repeat("a", 64) + "@example.org": strings.Repeat("a", 64) + "@example.org",
	} {
		got, err := email.Parse(in)
		if err != nil || got != want {
			t.Errorf("Parse(%q) = %q, %v; want %q", in, got, err, want)
		}
		if again, err := email.Parse(got); err != nil || again != got {
			t.Errorf("Parse(%q) = %q, %v; the canonical form must be stable", got, again, err)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, in := range []string{
		"", "ada", "@example.org", "ada@", "ada@localhost", "ada@@example.org", "ada@example.org.", "a b@example.org",
		"Ada <ada@example.org>", `"ada"@example.org`, "ada@[127.0.0.1]", "ada@example.org,bob@example.org",
		"ada@example.org\r\nBcc: eve@example.org", "ada\u200b@example.org", "ada\u202e@example.org",
		strings.Repeat("a", 65) + "@example.org", "ada@" + strings.Repeat("a.", 200) + "org",
	} {
		if got, err := email.Parse(in); err == nil {
			t.Errorf("Parse(%q) = %q, want an error", in, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("Ada@Example.org")
	f.Fuzz(func(t *testing.T, in string) {
		got, err := email.Parse(in)
		if err != nil {
			return
		}
		if again, err := email.Parse(got); err != nil || again != got || strings.ContainsAny(got, "\r\n\x00 ") {
			t.Fatalf("Parse(%q) = %q, which is not canonical (%q, %v)", in, got, again, err)
		}
	})
}
