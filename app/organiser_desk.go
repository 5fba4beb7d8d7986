package app

import (
	"context"
	"crypto/rand"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
)

// forgetAfter is how long a deleted draft can be brought back.
const forgetAfter = 24 * time.Hour

// desk keeps an organiser's drafts and transactions in one file, and follows the transactions until they are final. What it knows is on
// the disk, so that it goes on where it stopped after a restart. Nothing it does by itself needs the wallet unlocked.
type desk struct {
	app  *App
	wake chan struct{}

	mu    sync.Mutex
	path  string
	kept  deskFile
	plans map[string]*organiserPlan
	begun map[string]act // by ID: acts that are being signed
}

// deskFile is what is on the disk.
type deskFile struct {
	Drafts []ElectionDraft `json:"drafts"`
	Acts   []act           `json:"acts"`
}

func newDesk(a *App) *desk {
	return &desk{app: a, wake: make(chan struct{}, 1), plans: map[string]*organiserPlan{}, begun: map[string]act{}}
}

// load reads the file, and forgets what was deleted long ago.
func (k *desk) load(path string) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.path, k.kept = path, deskFile{}
	if err := readJSON(path, &k.kept); err != nil {
		return err
	}
	k.kept.Drafts = slices.DeleteFunc(k.kept.Drafts, func(d ElectionDraft) bool {
		return d.Deleted != "" && time.Since(parseTime(d.Deleted)) > forgetAfter
	})
	return nil
}

// save writes the file. The caller holds mu.
func (k *desk) save() error { return writeJSON(k.path, k.kept) }

// run works until ctx is done.
func (k *desk) run(ctx context.Context) {
	ticker := time.NewTicker(courierInterval)
	defer ticker.Stop()
	for {
		k.round(ctx)
		select {
		case <-ctx.Done():
			return
		case <-k.wake:
		case <-ticker.C:
		}
	}
}

func (k *desk) wakeUp() {
	select {
	case k.wake <- struct{}{}:
	default:
	}
}

// round takes every transaction that is not final one step further.
func (k *desk) round(ctx context.Context) {
	if _, err := k.app.opened(); err != nil {
		return
	}
	for _, one := range k.acts() {
		if one.settled() || ctx.Err() != nil {
			continue
		}
		step, cancel := context.WithTimeout(ctx, submitTimeout)
		err := k.advance(step, one)
		cancel()
		k.note(one, err)
	}
}

// note keeps the code of why a transaction waits.
func (k *desk) note(one act, err error) {
	code := ""
	if err != nil {
		code = refusal.Code(err)
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	for i := range k.kept.Acts {
		if k.kept.Acts[i].ID == one.ID && k.kept.Acts[i].waits != code {
			k.kept.Acts[i].waits = code
			if code != "" {
				k.app.log.Warn("an organiser's transaction waits", slog.String("kind", one.Kind), slog.String("code", code))
			}
		}
	}
}

func (k *desk) acts() []act {
	k.mu.Lock()
	defer k.mu.Unlock()
	return slices.Clone(k.kept.Acts)
}

// drafts are the drafts of an organisation, the last changed first; with the newest transaction of each.
func (k *desk) drafts(organisation string) []ElectionDraft {
	k.mu.Lock()
	defer k.mu.Unlock()
	list := []ElectionDraft{}
	for _, d := range k.kept.Drafts {
		if d.Organisation == organisation && d.Deleted == "" {
			list = append(list, k.shown(d))
		}
	}
	slices.SortStableFunc(list, func(a, b ElectionDraft) int { return parseTime(b.Updated).Compare(parseTime(a.Updated)) })
	return list
}

// shown is a draft as the page gets it. The caller holds mu.
func (k *desk) shown(d ElectionDraft) ElectionDraft {
	d = d.normal()
	d.Work = k.newest(func(one act) bool { return one.Draft == d.ID })
	return d
}

// newest is the newest transaction that fits. The caller holds mu.
func (k *desk) newest(fits func(act) bool) Work {
	for i := len(k.kept.Acts) - 1; i >= 0; i-- {
		if fits(k.kept.Acts[i]) {
			return k.kept.Acts[i].work()
		}
	}
	return Work{}
}

// workOn is the newest extension or cancellation of an election.
func (k *desk) workOn(l *link, address common.Address) Work {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.newest(func(one act) bool {
		return one.Target == address && one.ChainID == l.invitation.ChainID && (one.Kind == actExtend || one.Kind == actCancel)
	})
}

// draft is one draft that is not deleted.
func (k *desk) draft(id string) (ElectionDraft, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	i, err := k.find(id)
	if err != nil {
		return ElectionDraft{}, err
	}
	if k.kept.Drafts[i].Deleted != "" {
		return ElectionDraft{}, refusal.New("organiser.noDraft")
	}
	return k.shown(k.kept.Drafts[i]), nil
}

// find is the index of a draft. The caller holds mu.
func (k *desk) find(id string) (int, error) {
	i := slices.IndexFunc(k.kept.Drafts, func(d ElectionDraft) bool { return d.ID == id })
	if i < 0 {
		return 0, refusal.New("organiser.noDraft")
	}
	return i, nil
}

// mostDrafts is far beyond what anybody writes; it keeps the file readable at once.
const mostDrafts = 200

// add keeps a new draft under an id of its own.
func (k *desk) add(d ElectionDraft) (ElectionDraft, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.kept.Drafts) >= mostDrafts {
		return ElectionDraft{}, refusal.New("organiser.manyDrafts")
	}
	d = d.normal()
	d.ID, d.Updated, d.Work = rand.Text(), time.Now().UTC().Format(time.RFC3339Nano), Work{}
	k.kept.Drafts = append(k.kept.Drafts, d)
	return d, k.save()
}

// change applies fn to a draft that may be changed and keeps the result.
func (k *desk) change(id string, fn func(*ElectionDraft) error) (ElectionDraft, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	i, err := k.find(id)
	if err != nil {
		return ElectionDraft{}, err
	}
	if k.kept.Drafts[i].Election != "" {
		return ElectionDraft{}, refusal.New("organiser.created")
	}
	if slices.ContainsFunc(k.kept.Acts, func(one act) bool { return one.Draft == id && one.State == actSent }) {
		return ElectionDraft{}, refusal.New("organiser.busy")
	}
	next := k.kept.Drafts[i]
	if err := fn(&next); err != nil {
		return ElectionDraft{}, err
	}
	next.Updated, next.Work = time.Now().UTC().Format(time.RFC3339Nano), Work{}
	k.kept.Drafts[i] = next
	return k.shown(next), k.save()
}

// mark deletes a draft, or brings it back.
func (k *desk) mark(id, deleted string) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	i, err := k.find(id)
	if err != nil {
		return err
	}
	k.kept.Drafts[i].Deleted = deleted
	return k.save()
}
