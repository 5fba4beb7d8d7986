package app

import "psephos/app/wallet"

// creation is a phrase that was drawn and is being written down; it reaches the disk only once it was confirmed.
type creation struct {
	phrase    wallet.Phrase
	confirmed bool
}

func (c *creation) wipe() {
	if !c.phrase.IsZero() {
		c.phrase.Wipe()
	}
	*c = creation{}
}
