package organiser

import (
	"context"
	"regexp"
	"strings"
	"time"

	"psephos/app/errand"
	"psephos/app/member"
	"psephos/app/refusal"
)

// Drafts lists the drafts of an organisation, the last changed first.
func (o *Organiser) Drafts(organisation string) (_ []ElectionDraft, err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.drafts", &err)
	if _, err := r.config.Members.Find(organisation); err != nil {
		return nil, err
	}
	return r.config.Desk.drafts(organisation), nil
}

// Draft returns one draft.
func (o *Organiser) Draft(id string) (_ ElectionDraft, err error) {
	defer refusal.Guard(o.room.config.Log, "organiser.draft", &err)
	return o.room.draft(id)
}

// New begins a draft whose texts are in one language.
func (o *Organiser) New(organisation, language string) (_ ElectionDraft, err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.new", &err)
	if _, err := r.config.Members.Find(organisation); err != nil {
		return ElectionDraft{}, err
	}
	empty := member.Question{Options: []member.Option{{}, {}}, Blank: -1}
	return r.config.Desk.add(ElectionDraft{
		Organisation: organisation, Languages: []string{language}, Questions: []member.Question{empty}, MinimumBallots: fewBallots,
	})
}

// Save keeps what the page changed of a draft. While a board exists, mode, trustees and threshold stay as they are: the board was made
// for them.
func (o *Organiser) Save(draft ElectionDraft) (_ ElectionDraft, err error) {
	defer refusal.Guard(o.room.config.Log, "organiser.save", &err)
	return o.room.change(draft.ID, func(d *ElectionDraft) error {
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

// Duplicate makes a new draft of one, without what was created of it.
func (o *Organiser) Duplicate(id string) (_ ElectionDraft, err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.duplicate", &err)
	d, err := r.draft(id)
	if err != nil {
		return ElectionDraft{}, err
	}
	d.Board, d.Election = "", ""
	return r.config.Desk.add(d)
}

// Delete puts a draft into the bin; Undelete brings it back within a day.
func (o *Organiser) Delete(id string) (err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.delete", &err)
	d, err := r.draft(id)
	if err != nil {
		return err
	}
	if d.Work.State == string(errand.Sent) {
		return refusal.New("organiser.busy")
	}
	return r.config.Desk.mark(id, time.Now().UTC().Format(time.RFC3339))
}

// Undelete brings a deleted draft back.
func (o *Organiser) Undelete(id string) (err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.undelete", &err)
	if _, err := r.config.Members.Vault(); err != nil {
		return err
	}
	return r.config.Desk.mark(id, "")
}

// Import makes a draft of an election file's contents, as `psephos election create` reads it; it may be incomplete.
func (o *Organiser) Import(organisation, file string) (_ ElectionDraft, err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.import", &err)
	if _, err := r.config.Members.Find(organisation); err != nil {
		return ElectionDraft{}, err
	}
	d, err := readElectionFile([]byte(file))
	if err != nil {
		return ElectionDraft{}, err
	}
	d.Organisation = organisation
	if d.Board != "" {
		ctx, cancel := r.config.Timeout(member.RequestTimeout)
		defer cancel()
		if err := r.fillBoard(ctx, &d); err != nil {
			return ElectionDraft{}, err
		}
	}
	return r.config.Desk.add(d)
}

// fillBoard reads trustees and threshold of the board that a file names, so that the trustees who are shown are those who decrypt.
func (r *Room) fillBoard(ctx context.Context, d *ElectionDraft) error {
	board, err := r.board(ctx, *d)
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
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.export", &err)
	d, err := r.draft(id)
	if err != nil {
		return "", err
	}
	membership, err := r.config.Members.Find(d.Organisation)
	if err != nil {
		return "", err
	}
	raw, err := d.file(membership.Invitation.Roll)
	if err != nil {
		return "", err
	}
	return r.config.Save(fileName(d)+".json", raw)
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
