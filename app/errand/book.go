package errand

import (
	"log/slog"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/internal/durable"
)

// Shelf is where a room keeps its errands.
type Shelf struct {
	// Mu guards List, and whatever else of the room is written with it.
	Mu   sync.Locker
	List *[]Errand
	// Save writes the list to the disk. It is called with Mu held, as Changed is.
	Save func() error
	// Changed gets an errand that has come further, before Save; nil if nothing of the room depends on it.
	Changed func(Errand)
}

// Book keeps the errands of one room, each from before its transaction is broadcast.
type Book struct {
	prefix string
	shelf  Shelf
	begun  map[string]Errand // by ID: errands that are being signed
}

// NewBook makes the book over a shelf. Prefix begins the labels of the room's transactions in the chain's journal, such as
// "organiser:"; the errand's ID follows.
func NewBook(prefix string, shelf Shelf) *Book {
	return &Book{prefix: prefix, shelf: shelf, begun: map[string]Errand{}}
}

// FileBook makes a book with a file of its own, which load reads once the data directory is open. What was settled before is let go
// of then: whoever wants to know reads it from the chain.
func FileBook(prefix, path string) (book *Book, load func() error) {
	var mu sync.Mutex
	var file struct {
		Errands []Errand `json:"errands"`
	}
	book = NewBook(prefix, Shelf{Mu: &mu, List: &file.Errands, Save: func() error { return durable.WriteJSON(path, file) }})
	return book, func() error {
		mu.Lock()
		defer mu.Unlock()
		file.Errands = nil
		if err := durable.ReadJSON(path, &file); err != nil {
			return err
		}
		file.Errands = slices.DeleteFunc(file.Errands, Errand.Settled)
		return nil
	}
}

func (b *Book) label(id string) string { return b.prefix + id }

// All are the errands, oldest first.
func (b *Book) All() []Errand {
	b.shelf.Mu.Lock()
	defer b.shelf.Mu.Unlock()
	return slices.Clone(*b.shelf.List)
}

// Newest is the newest errand that fits.
func (b *Book) Newest(fits func(Errand) bool) (Errand, bool) {
	for _, e := range slices.Backward(b.All()) {
		if fits(e) {
			return e, true
		}
	}
	return Errand{}, false
}

// Find is the errand of an ID.
func (b *Book) Find(id string) (Errand, bool) {
	return b.Newest(func(e Errand) bool { return e.ID == id })
}

// Adopt takes up an errand whose transaction is in the chain's journal already, unless it is known. The label of the entry must be
// one of this book.
func (b *Book) Adopt(e Errand) error {
	b.shelf.Mu.Lock()
	defer b.shelf.Mu.Unlock()
	if b.at(e.ID) >= 0 {
		return nil
	}
	*b.shelf.List = append(*b.shelf.List, e)
	return b.shelf.Save()
}

// Cut returns the ID in the label of one of the book's transactions.
func (b *Book) Cut(label string) (id string, ok bool) { return strings.CutPrefix(label, b.prefix) }

// at is the place of an errand, or -1. The caller holds the lock.
func (b *Book) at(id string) int {
	return slices.IndexFunc(*b.shelf.List, func(e Errand) bool { return e.ID == id })
}

// begin lets the book know an errand whose transaction is about to be signed.
func (b *Book) begin(e Errand) {
	b.shelf.Mu.Lock()
	defer b.shelf.Mu.Unlock()
	b.begun[e.ID] = e
}

// end says whether the transaction of an errand that was begun is on the disk.
func (b *Book) end(e Errand) bool {
	b.shelf.Mu.Lock()
	defer b.shelf.Mu.Unlock()
	delete(b.begun, e.ID)
	i := b.at(e.ID)
	return i >= 0 && (*b.shelf.List)[i].Begun.Equal(e.Begun)
}

// recorded keeps a transaction that is about to be broadcast, or its replacement, if it is one of this book. A new errand takes the
// place of a settled one with its ID.
func (b *Book) recorded(entry chain.JournalEntry) error {
	id, ok := b.Cut(entry.Label)
	if !ok {
		return nil
	}
	b.shelf.Mu.Lock()
	defer b.shelf.Mu.Unlock()
	i := b.at(id)
	if e, begun := b.begun[id]; begun && (i < 0 || (*b.shelf.List)[i].Settled()) {
		if i >= 0 {
			*b.shelf.List = slices.Delete(*b.shelf.List, i, i+1)
		}
		*b.shelf.List = append(*b.shelf.List, e)
		i = len(*b.shelf.List) - 1
	}
	if i < 0 || (*b.shelf.List)[i].has(entry.Hash) {
		return nil
	}
	e := &(*b.shelf.List)[i]
	e.Sent = append(slices.Clone(e.Sent), entry)
	return b.shelf.Save()
}

// forgotten drops a transaction that every node refused. An errand of which nothing is left was never done.
func (b *Book) forgotten(hash common.Hash) error {
	b.shelf.Mu.Lock()
	defer b.shelf.Mu.Unlock()
	for i, e := range *b.shelf.List {
		if !e.has(hash) {
			continue
		}
		left := slices.DeleteFunc(slices.Clone(e.Sent), func(version chain.JournalEntry) bool { return version.Hash == hash })
		(*b.shelf.List)[i].Sent = left
		if len(left) == 0 {
			*b.shelf.List = slices.Delete(*b.shelf.List, i, i+1)
		}
		return b.shelf.Save()
	}
	return nil
}

// update changes an errand and keeps it.
func (b *Book) update(id string, fn func(*Errand)) error {
	b.shelf.Mu.Lock()
	defer b.shelf.Mu.Unlock()
	i := b.at(id)
	if i < 0 {
		return nil // every node refused it meanwhile
	}
	fn(&(*b.shelf.List)[i])
	if b.shelf.Changed != nil {
		b.shelf.Changed((*b.shelf.List)[i])
	}
	return b.shelf.Save()
}

// wait notes the code of why an errand goes no further, "" once it does.
func (b *Book) wait(id, code string, log *slog.Logger) {
	b.shelf.Mu.Lock()
	defer b.shelf.Mu.Unlock()
	i := b.at(id)
	if i < 0 || (*b.shelf.List)[i].waits == code {
		return
	}
	e := &(*b.shelf.List)[i]
	if e.waits = code; code != "" {
		log.Warn("a transaction waits", slog.String("label", b.prefix+e.Kind), slog.String("code", code))
	}
}
