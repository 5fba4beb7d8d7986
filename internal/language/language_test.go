package language

import "testing"

func TestMatchFindsTheLanguageOfATag(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "en", "de": "de", "de-AT": "de", "de_CH": "de", "DE": "de", "den": "en", "fr": "en", "": "en",
	} {
		if got := Match(tag); got != want {
			t.Errorf("%q: got %q, want %q", tag, got, want)
		}
	}
	if All[0] != Fallback || !Known("de") || Known("de-AT") {
		t.Errorf("the list %v", All)
	}
}
