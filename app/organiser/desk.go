package organiser

import (
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/errand"
	"psephos/app/refusal"
	"psephos/internal/durable"
)

// forgetAfter is how long a deleted draft can be brought back.
const forgetAfter = 24 * time.Hour

// Desk keeps an organiser's drafts and transactions in one file. The two are written together, so that a draft never misses what was
// created of it. Safe for concurrent use.
type Desk struct {
	// Book has the transactions.
	Book *errand.Book

	mu   sync.Mutex
	path string
	kept deskFile
}

// deskFile is what is on the disk.
type deskFile struct {
	Drafts []ElectionDraft `json:"drafts"`
	Acts   []errand.Errand `json:"acts"`
}

func newDesk(path string) *Desk {
	k := &Desk{path: path}
	k.Book = errand.NewBook("organiser:", errand.Shelf{Mu: &k.mu, List: &k.kept.Acts, Save: k.save, Changed: k.adopt})
	return k
}

// Load reads the file, and forgets what was deleted long ago.
func (k *Desk) Load() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.kept = deskFile{}
	if err := durable.ReadJSON(k.path, &k.kept); err != nil {
		return err
	}
	k.kept.Drafts = slices.DeleteFunc(k.kept.Drafts, func(d ElectionDraft) bool {
		return d.Deleted != "" && time.Since(parseTime(d.Deleted)) > forgetAfter
	})
	return nil
}

// save writes the file. The caller holds mu.
func (k *Desk) save() error { return durable.WriteJSON(k.path, k.kept) }

// drafts are the drafts of an organisation, the last changed first; with the newest transaction of each.
func (k *Desk) drafts(organisation string) []ElectionDraft {
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
func (k *Desk) shown(d ElectionDraft) ElectionDraft {
	d = d.normal()
	d.Work = k.newest(func(act errand.Errand) bool { return act.Draft == d.ID })
	return d
}

// newest is the newest transaction that fits. The caller holds mu.
func (k *Desk) newest(fits func(errand.Errand) bool) errand.Work {
	for _, act := range slices.Backward(k.kept.Acts) {
		if fits(act) {
			return act.Work()
		}
	}
	return errand.Work{}
}

// workOn is the newest extension or cancellation of an election.
func (k *Desk) workOn(chainID uint64, address common.Address) errand.Work {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.newest(func(act errand.Errand) bool {
		return act.Target == address && act.ChainID == chainID && (act.Kind == actExtend || act.Kind == actCancel)
	})
}

// requireFree refuses a second transaction while one is on its way on a chain, so that none takes another's place, and a draft that was
// created.
func (k *Desk) requireFree(chainID uint64, d ElectionDraft) error {
	if d.Election != "" {
		return refusal.New("organiser.created")
	}
	_, busy := k.Book.Newest(func(act errand.Errand) bool { return act.ChainID == chainID && act.State == errand.Sent })
	if busy {
		return refusal.New("organiser.busy")
	}
	return nil
}

// draft is one draft that is not deleted.
func (k *Desk) draft(id string) (ElectionDraft, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	i, err := k.find(id)
	if err != nil {
		return ElectionDraft{}, err
	}
	if k.kept.Drafts[i].Deleted != "" {
		return ElectionDraft{}, noDraft()
	}
	return k.shown(k.kept.Drafts[i]), nil
}

// find is the index of a draft. The caller holds mu.
func (k *Desk) find(id string) (int, error) {
	i := slices.IndexFunc(k.kept.Drafts, func(d ElectionDraft) bool { return d.ID == id })
	if i < 0 {
		return 0, noDraft()
	}
	return i, nil
}

// mostDrafts is far beyond what anybody writes; it keeps the file readable at once.
const mostDrafts = 200

// add keeps a new draft under an id of its own.
func (k *Desk) add(d ElectionDraft) (ElectionDraft, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.kept.Drafts) >= mostDrafts {
		return ElectionDraft{}, refusal.New("organiser.manyDrafts")
	}
	d = d.normal()
	d.ID, d.Updated, d.Work = errand.NewID(), time.Now().UTC().Format(time.RFC3339Nano), errand.Work{}
	k.kept.Drafts = append(k.kept.Drafts, d)
	return d, k.save()
}

// change applies fn to a draft that may be changed and keeps the result.
func (k *Desk) change(id string, fn func(*ElectionDraft) error) (ElectionDraft, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	i, err := k.find(id)
	if err != nil {
		return ElectionDraft{}, err
	}
	if k.kept.Drafts[i].Election != "" {
		return ElectionDraft{}, refusal.New("organiser.created")
	}
	if slices.ContainsFunc(k.kept.Acts, func(act errand.Errand) bool { return act.Draft == id && act.State == errand.Sent }) {
		return ElectionDraft{}, refusal.New("organiser.busy")
	}
	next := k.kept.Drafts[i]
	if err := fn(&next); err != nil {
		return ElectionDraft{}, err
	}
	next.Updated, next.Work = time.Now().UTC().Format(time.RFC3339Nano), errand.Work{}
	k.kept.Drafts[i] = next
	return k.shown(next), k.save()
}

// mark deletes a draft, or brings it back.
func (k *Desk) mark(id, deleted string) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	i, err := k.find(id)
	if err != nil {
		return err
	}
	k.kept.Drafts[i].Deleted = deleted
	return k.save()
}

// adopt writes what a transaction created into its draft, and takes it out again when a reorganisation removed its block. The caller
// holds mu.
func (k *Desk) adopt(act errand.Errand) {
	i, err := k.find(act.Draft)
	if err != nil || act.Kind != actBoard && act.Kind != actElection {
		return
	}
	made := ""
	if act.State == errand.Included || act.State == errand.Done {
		made = act.Made.Hex()
	}
	if act.Kind == actElection {
		k.kept.Drafts[i].Election = made
		return
	}
	k.kept.Drafts[i].Board = made
}

func noDraft() error { return refusal.New("organiser.noDraft") }
