package app

import (
	"os"
	"path/filepath"
	"testing"

	"psephos/election"
)

func TestDraftsAreKeptCopiedDeletedAndBroughtBack(t *testing.T) {
	p := newPolls(t)
	dir := t.TempDir()
	a, organisation := p.voter(t, dir)
	o := &Organiser{a}
	d := p.written(t, o, organisation)
	copied := must(o.Duplicate(d.ID))(t)
	if copied.ID == d.ID || copied.Title["de"] != "Vorstand 2027" {
		t.Errorf("copied: %+v", copied)
	}
	if err := o.Delete(d.ID); err != nil {
		t.Fatal(err)
	}
	if list := must(o.Drafts(organisation))(t); len(list) != 1 || list[0].ID != copied.ID {
		t.Errorf("after deleting: %+v", list)
	}
	if err := o.Undelete(d.ID); err != nil {
		t.Fatal(err)
	}
	a.host = fakeHost{path: filepath.Join(dir, "saved.json")}
	if path := must(o.Export(d.ID))(t); path == "" {
		t.Fatal("nothing was saved")
	}
	file := must(os.ReadFile(filepath.Join(dir, "saved.json")))(t)
	if _, err := election.ParseDefinition(file); err != nil {
		t.Errorf("the command line cannot read it: %v", err)
	}
	a.Stop()
	o = &Organiser{newApp(t, dir)} // locked: drafts are no secret
	if list := must(o.Drafts(organisation))(t); len(list) != 2 {
		t.Errorf("after a restart: %+v", list)
	}
	again := must(o.Import(organisation, string(file)))(t)
	if one, two := must(content(again))(t), must(content(d))(t); string(one) != string(two) {
		t.Errorf("opened: %s, saved: %s", one, two)
	}
	for name, text := range map[string]string{
		"no JSON": "{", "unknown name": `{"titel":{}}`, "more": "{} {}", "too long": string(make([]byte, longestFile+1)),
	} {
		if _, err := o.Import(organisation, text); code(err) != "organiser.file" {
			t.Errorf("%s: %v", name, err)
		}
	}
	if partial := must(o.Import(organisation, `{"languages":["en"],"title":{"en":"Half"}}`))(t); partial.Mode != "" || partial.Opening != "" || partial.Title["en"] != "Half" {
		t.Errorf("half a file: %+v", partial)
	}
}
