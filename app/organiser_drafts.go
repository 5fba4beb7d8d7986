package app

import (
	"context"
	"fmt"
	"os"
	"regexp"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
	"psephos/election"
)

// Drafts lists the drafts of an organisation, the last changed first.
func (o *Organiser) Drafts(organisation string) (_ []ElectionDraft, err error) {
	defer refusal.Guard(o.app.log, "organiser.drafts", &err)
	if _, _, err := o.app.link(organisation); err != nil {
		return nil, err
	}
	return o.app.desk.drafts(organisation), nil
}

// Draft returns one draft.
func (o *Organiser) Draft(id string) (_ ElectionDraft, err error) {
	defer refusal.Guard(o.app.log, "organiser.draft", &err)
	if _, err := o.app.opened(); err != nil {
		return ElectionDraft{}, err
	}
	return o.app.desk.draft(id)
}

// New begins a draft whose texts are in one language.
func (o *Organiser) New(organisation, language string) (_ ElectionDraft, err error) {
	defer refusal.Guard(o.app.log, "organiser.new", &err)
	if _, _, err := o.app.link(organisation); err != nil {
		return ElectionDraft{}, err
	}
	empty := Question{Options: []Option{{}, {}}, Blank: -1}
	return o.app.desk.add(ElectionDraft{
		Organisation: organisation, Languages: []string{language}, Questions: []Question{empty}, MinimumBallots: fewBallots,
	})
}

// Save keeps what the page changed of a draft. While a board exists, mode, trustees and threshold stay as they are: the board was made
// for them.
func (o *Organiser) Save(draft ElectionDraft) (_ ElectionDraft, err error) {
	defer refusal.Guard(o.app.log, "organiser.save", &err)
	if _, err := o.app.opened(); err != nil {
		return ElectionDraft{}, err
	}
	return o.app.desk.change(draft.ID, func(d *ElectionDraft) error {
		next := draft.normal()
		if next.size() > longestFile {
			return refusal.New("organiser.tooMuch")
		}
		next.ID, next.Organisation, next.Board, next.Election, next.Deleted = d.ID, d.Organisation, d.Board, d.Election, d.Deleted
		next.Packing = d.Packing
		if d.Board != "" {
			next.Mode, next.Threshold = d.Mode, d.Threshold
			next.Trustees = keepAddresses(d.Trustees, next.Trustees)
		}
		*d = next
		return nil
	})
}

// keepAddresses takes over only the names, which are the organiser's own notes.
func keepAddresses(kept, offered []DraftTrustee) []DraftTrustee {
	names := map[string]string{}
	for _, t := range offered {
		names[t.Address] = t.Name
	}
	list := []DraftTrustee{}
	for _, t := range kept {
		if name, ok := names[t.Address]; ok {
			t.Name = name
		}
		list = append(list, t)
	}
	return list
}

// size is about how many bytes the draft's texts take.
func (d ElectionDraft) size() int {
	total := 0
	add := func(t map[string]string) {
		for language, text := range t {
			total += len(language) + len(text)
		}
	}
	add(d.Title)
	add(d.Description)
	for _, q := range d.Questions {
		add(q.Title)
		add(q.Description)
		for _, o := range q.Options {
			add(o.Title)
		}
	}
	for _, t := range d.Trustees {
		total += len(t.Name) + len(t.Address)
	}
	return total + len(d.Mode) + len(d.Opening) + len(d.Closing) + len(strings.Join(d.Languages, ""))
}

// Duplicate makes a new draft of one, without what was created of it.
func (o *Organiser) Duplicate(id string) (_ ElectionDraft, err error) {
	defer refusal.Guard(o.app.log, "organiser.duplicate", &err)
	if _, err := o.app.opened(); err != nil {
		return ElectionDraft{}, err
	}
	d, err := o.app.desk.draft(id)
	if err != nil {
		return ElectionDraft{}, err
	}
	d.Board, d.Election = "", ""
	return o.app.desk.add(d)
}

// Delete puts a draft away; Undelete brings it back within a day.
func (o *Organiser) Delete(id string) (err error) {
	defer refusal.Guard(o.app.log, "organiser.delete", &err)
	if _, err := o.app.opened(); err != nil {
		return err
	}
	d, err := o.app.desk.draft(id)
	if err != nil {
		return err
	}
	if d.Work.State == actSent {
		return refusal.New("organiser.busy")
	}
	return o.app.desk.mark(id, time.Now().UTC().Format(time.RFC3339))
}

// Undelete brings a deleted draft back.
func (o *Organiser) Undelete(id string) (err error) {
	defer refusal.Guard(o.app.log, "organiser.undelete", &err)
	if _, err := o.app.opened(); err != nil {
		return err
	}
	return o.app.desk.mark(id, "")
}

// Import makes a draft of an election file's contents, as `psephos election create` reads it; it may be incomplete.
func (o *Organiser) Import(organisation, file string) (_ ElectionDraft, err error) {
	a := o.app
	defer refusal.Guard(a.log, "organiser.import", &err)
	l, _, err := a.link(organisation)
	if err != nil {
		return ElectionDraft{}, err
	}
	d, err := readElectionFile([]byte(file))
	if err != nil {
		return ElectionDraft{}, err
	}
	d.Organisation = organisation
	if d.Board != "" {
		ctx, cancel := a.timeout(requestTimeout)
		defer cancel()
		if err := fillBoard(ctx, l, &d); err != nil {
			return ElectionDraft{}, err
		}
	}
	return a.desk.add(d)
}

// fillBoard reads trustees and threshold of the board that a file names: what is shown is what decrypts.
func fillBoard(ctx context.Context, l *link, d *ElectionDraft) error {
	chain, err := l.dial(ctx)
	if err != nil {
		return err
	}
	board, err := election.OpenBoard(ctx, chain, common.HexToAddress(d.Board))
	if err != nil {
		return err
	}
	d.Trustees, d.Threshold = []DraftTrustee{}, int32(board.Threshold) //nolint:gosec // at most 16
	for _, t := range board.Trustees {
		d.Trustees = append(d.Trustees, DraftTrustee{Address: t.Hex()})
	}
	return nil
}

// Export saves a draft as an election file and returns where; "" if the person changed their mind.
func (o *Organiser) Export(id string) (_ string, err error) {
	a := o.app
	defer refusal.Guard(a.log, "organiser.export", &err)
	if _, err := a.opened(); err != nil {
		return "", err
	}
	d, err := a.desk.draft(id)
	if err != nil {
		return "", err
	}
	l, _, err := a.link(d.Organisation)
	if err != nil {
		return "", err
	}
	raw, err := d.file(l.invitation.Roll)
	if err != nil {
		return "", err
	}
	path, err := a.host.SaveFile(a.ctx, fileName(d)+".json", "JSON", "*.json")
	if err != nil || path == "" {
		return "", err
	}
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		return "", fmt.Errorf("save the election file: %v", err)
	}
	return path, nil
}

var notInNames = regexp.MustCompile(`[^\pL\pN]+`)

// fileName is the title as a file's name.
func fileName(d ElectionDraft) string {
	const longest = 60
	title := ""
	for _, language := range d.Languages {
		if title = strings.Trim(notInNames.ReplaceAllString(d.Title[language], "-"), "-"); title != "" {
			break
		}
	}
	if title == "" {
		title = "election"
	}
	return string([]rune(title)[:min(longest, len([]rune(title)))])
}
