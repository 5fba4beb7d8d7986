package organiser

import (
	"slices"
	"testing"
)

// Each wrong time of a complete draft has a code of its own, at the field where it can be mended.
func TestWrongTimesAreNamed(t *testing.T) {
	p := newPolls(t)
	o := p.organiser(t, t.TempDir())
	good := p.written(t, o)
	for name, wrong := range map[string]struct {
		change      func(*ElectionDraft)
		field, code string
	}{
		"no opening":          {func(d *ElectionDraft) { d.Opening = "" }, "opening", "noTime"},
		"no closing":          {func(d *ElectionDraft) { d.Closing = "" }, "closing", "noTime"},
		"closing before":      {func(d *ElectionDraft) { d.Closing = p.Later(t, 3600) }, "closing", "closingFirst"},
		"closing at the same": {func(d *ElectionDraft) { d.Closing = d.Opening }, "closing", "closingFirst"},
		"closing in the past": {func(d *ElectionDraft) { d.Opening, d.Closing = "2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z" }, "closing", "closingPast"},
		"too long":            {func(d *ElectionDraft) { d.Closing = p.Later(t, 400*86400) }, "closing", "closingFar"},
	} {
		t.Run(name, func(t *testing.T) {
			d := good
			wrong.change(&d)
			must(o.Save(d))(t)
			found := slices.DeleteFunc(must(o.Check(d.ID))(t), func(p DraftProblem) bool { return p.Warning })
			if len(found) != 1 || found[0].Code != wrong.code || found[0].Field != wrong.field || found[0].Step != "voting" {
				t.Errorf("found %+v", found)
			}
			if _, err := o.Prepare(d.ID); code(err) != "organiser.incomplete" {
				t.Errorf("prepared all the same: %v", err)
			}
		})
	}
	must(o.Save(good))(t)
	if _, err := o.Prepare(good.ID); err != nil {
		t.Errorf("with the right times: %v", err)
	}
}
