package app

import (
	"context"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
)

// organiserLabel begins the labels of an organiser's transactions in the journal: organiser:ACT.
const organiserLabel = "organiser:"

func (o act) label() string { return organiserLabel + o.ID }

// begin lets the journal know an act whose transaction is about to be signed.
func (k *desk) begin(one act) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.begun[one.ID] = one
}

// end says whether the transaction of an act that was begun is on the disk.
func (k *desk) end(one act) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	delete(k.begun, one.ID)
	return k.index(one.ID) >= 0
}

// index is the index of an act, or -1. The caller holds mu.
func (k *desk) index(id string) int {
	return slices.IndexFunc(k.kept.Acts, func(one act) bool { return one.ID == id })
}

// recorded keeps a transaction that is about to be broadcast, or its replacement, if it is an organiser's.
func (k *desk) recorded(entry chain.JournalEntry) error {
	id, ok := strings.CutPrefix(entry.Label, organiserLabel)
	if !ok {
		return nil
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	i := k.index(id)
	if one, begun := k.begun[id]; i < 0 && begun {
		k.kept.Acts = append(k.kept.Acts, one)
		i = len(k.kept.Acts) - 1
	}
	if i < 0 || slices.ContainsFunc(k.kept.Acts[i].Sent, func(e chain.JournalEntry) bool { return e.Hash == entry.Hash }) {
		return nil
	}
	k.kept.Acts[i].Sent = append(slices.Clone(k.kept.Acts[i].Sent), entry)
	return k.save()
}

// forgotten drops a transaction that every node refused; an act of which nothing is left was never done.
func (k *desk) forgotten(hash common.Hash) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	for i, one := range k.kept.Acts {
		left := slices.DeleteFunc(slices.Clone(one.Sent), func(e chain.JournalEntry) bool { return e.Hash == hash })
		if len(left) == len(one.Sent) {
			continue
		}
		k.kept.Acts[i].Sent = left
		if len(left) == 0 {
			k.kept.Acts = slices.Delete(k.kept.Acts, i, i+1)
		}
		return k.save()
	}
	return nil
}

// restore puts back into the journal what it has let go of and is not final: a reorganisation took it out of its block again, a node
// told that its number was used up, or the app ended between the two files.
func (k *desk) restore(ctx context.Context, one act) error {
	records, err := k.app.transactions(one.ChainID)
	if err != nil {
		return err
	}
	waiting, err := records.Unsettled(ctx, one.ChainID, one.Sent[0].From)
	if err != nil {
		return err
	}
	for _, entry := range one.Sent {
		if slices.ContainsFunc(waiting, func(e chain.JournalEntry) bool { return e.Hash == entry.Hash }) {
			continue
		}
		if err := records.Record(ctx, entry); err != nil {
			return err
		}
	}
	return nil
}

// update changes an act and keeps it.
func (k *desk) update(id string, fn func(*act)) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	i := k.index(id)
	if i < 0 {
		return nil // every node refused it meanwhile
	}
	fn(&k.kept.Acts[i])
	k.adopt(k.kept.Acts[i])
	return k.save()
}

// adopt writes what an act made into its draft, and takes it out again when its block was reorganised away. The caller holds mu.
func (k *desk) adopt(one act) {
	i, err := k.find(one.Draft)
	if err != nil || one.Kind != actBoard && one.Kind != actElection {
		return
	}
	made := ""
	if one.State == actIncluded || one.State == actDone {
		made = one.Made.Hex()
	}
	if one.Kind == actElection {
		k.kept.Drafts[i].Election = made
		return
	}
	k.kept.Drafts[i].Board = made
}
