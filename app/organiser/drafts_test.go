package organiser

import (
	"os"
	"testing"

	"psephos/app/apptest"
	"psephos/election"
)

func TestDraftsAreKeptCopiedDeletedAndBroughtBack(t *testing.T) {
	p := newPolls(t)
	dir := t.TempDir()
	o := p.person(t, dir)
	d := p.written(t, o)
	copied := must(o.Duplicate(d.ID))(t)
	if copied.ID == d.ID || copied.Title["de"] != "Vorstand 2027" {
		t.Errorf("copied: %+v", copied)
	}
	if err := o.Delete(d.ID); err != nil {
		t.Fatal(err)
	}
	if list := must(o.Drafts(o.organisation))(t); len(list) != 1 || list[0].ID != copied.ID {
		t.Errorf("after deleting: %+v", list)
	}
	if err := o.Undelete(d.ID); err != nil {
		t.Fatal(err)
	}
	o.home.Saved = dir
	file := must(os.ReadFile(must(o.Export(d.ID))(t)))(t)
	if _, err := election.ParseDefinition(file); err != nil {
		t.Errorf("the command line cannot read it: %v", err)
	}
	o.home.Close()
	o = enter(t, apptest.Reopen(t, dir), o.organisation) // locked: drafts are no secret
	if list := must(o.Drafts(o.organisation))(t); len(list) != 2 {
		t.Errorf("after a restart: %+v", list)
	}
	again := must(o.Import(o.organisation, string(file)))(t)
	if one, two := must(content(again))(t), must(content(d))(t); string(one) != string(two) {
		t.Errorf("opened: %s, saved: %s", one, two)
	}
	for name, text := range map[string]string{
		"no JSON": "{", "unknown name": `{"titel":{}}`, "more": "{} {}", "too long": string(make([]byte, longestFile+1)),
	} {
		if _, err := o.Import(o.organisation, text); code(err) != "organiser.file" {
			t.Errorf("%s: %v", name, err)
		}
	}
	if partial := must(o.Import(o.organisation, `{"languages":["en"],"title":{"en":"Half"}}`))(t); partial.Mode != "" || partial.Opening != "" || partial.Title["en"] != "Half" {
		t.Errorf("half a file: %+v", partial)
	}
}
