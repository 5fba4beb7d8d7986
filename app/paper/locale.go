package paper

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"sync"

	"psephos/internal/language"
)

//go:embed locales/*.json
var files embed.FS

// locale is the file of one language.
type locale struct {
	Papers    papers    `json:"papers"`
	Sentences sentences `json:"audit"`
}

// papers are the texts of the PDFs.
type papers struct {
	Moment string `json:"moment"` // layout of a time, always UTC

	Organisation string `json:"organisation"`
	Election     string `json:"election"`
	Address      string `json:"address"`
	Chain        string `json:"chain"`

	Receipt    string `json:"receipt"`
	Number     string `json:"number"`
	State      string `json:"state"`
	Signed     string `json:"signed"`
	Tracker    string `json:"tracker"`
	About      string `json:"about"`
	Waiting    string `json:"waiting"`
	Included   string `json:"included"`
	Final      string `json:"final"`
	Rejected   string `json:"rejected"`
	Superseded string `json:"superseded"`

	Sheet        string `json:"sheet"`
	SheetLead    string `json:"sheetLead"`
	Name         string `json:"name"`
	Date         string `json:"date"`
	SheetAddress string `json:"sheetAddress"`

	Report       string `json:"report"`
	Verdict      string `json:"verdict"`
	AllPassed    string `json:"allPassed"`
	SomeFailed   string `json:"someFailed"`
	AsOf         string `json:"asOf"`
	Turnout      string `json:"turnout"`
	TurnoutOf    string `json:"turnoutOf"`
	Nodes        string `json:"nodes"`
	Program      string `json:"program"`
	Passed       string `json:"passed"`
	Failed       string `json:"failed"`
	Own          string `json:"own"`
	OwnCounted   string `json:"ownCounted"`
	OwnOther     string `json:"ownOther"`
	OwnMissing   string `json:"ownMissing"`
	OwnWaiting   string `json:"ownWaiting"`
	OwnElsewhere string `json:"ownElsewhere"`
}

// locales are the files by tag, read at first use. They are part of the program: a test reads every one.
var locales = sync.OnceValue(func() map[string]locale {
	all := map[string]locale{}
	for _, tag := range language.All {
		read, err := readLocale(tag)
		if err != nil {
			panic(err)
		}
		all[tag] = read
	}
	return all
})

func readLocale(tag string) (locale, error) {
	raw, err := files.ReadFile("locales/" + tag + ".json")
	if err != nil {
		return locale{}, fmt.Errorf("the locale file of %q is missing: %v", tag, err)
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	var read locale
	if err := decoder.Decode(&read); err != nil {
		return locale{}, fmt.Errorf("the locale file of %q is damaged: %v", tag, err)
	}
	return read, nil
}

// in returns the texts of a language, given any tag.
func in(tag string) locale { return locales()[language.Match(tag)] }
