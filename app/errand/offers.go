package errand

import "sync"

// Offers are what a person is looking at and has not agreed to, by ID. Each is taken once. The zero value is empty and ready. Safe for
// concurrent use.
type Offers[T any] struct {
	mu   sync.Mutex
	byID map[string]T
}

// Put keeps an offer.
func (o *Offers[T]) Put(id string, offer T) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.byID == nil {
		o.byID = map[string]T{}
	}
	o.byID[id] = offer
}

// Take hands an offer out; false if there is none, or not any more.
func (o *Offers[T]) Take(id string) (T, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	offer, ok := o.byID[id]
	delete(o.byID, id)
	return offer, ok
}

// Forget discards all offers, as when the wallet locks.
func (o *Offers[T]) Forget() {
	o.mu.Lock()
	defer o.mu.Unlock()
	clear(o.byID)
}
