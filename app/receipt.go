package app

import (
	"github.com/ethereum/go-ethereum/common"

	"psephos/app/paper"
	"psephos/app/refusal"
	"psephos/internal/durable"
)

// SaveReceipt saves the receipt of an election as a PDF in a language (a tag), and returns where; "" if the person changed their mind.
// The receipt says that a ballot is counted, not what is in it.
func (v *Voting) SaveReceipt(organisation, address, language string) (_ string, err error) {
	a := v.app
	defer refusal.Guard(a.log, "voting.saveReceipt", &err)
	l, member, err := a.link(organisation)
	if err != nil {
		return "", err
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return "", err
	}
	entry, ok := a.journal.InElection(l.invitation.ChainID, parsed, member.Number, a.vault.Address())
	if !ok {
		return "", refusal.New("ballot.none")
	}
	document, err := paper.Receipt(language, paper.Ballot{Organisation: member.Invitation.Organisation, Title: a.title(l, parsed, language), Entry: entry})
	if err != nil {
		return "", err
	}
	return a.save("psephos-receipt-"+entry.Tracker[:4]+".pdf", document)
}

// title is the election's title, if it was read already.
func (a *App) title(l *link, address common.Address, language string) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	if known, ok := l.elections[address]; ok {
		return known.Metadata.Title.In(language)
	}
	return ""
}

func (a *App) save(name string, document []byte) (string, error) {
	path, err := a.host.SaveFile(a.ctx, name, "PDF", "*.pdf")
	if err != nil || path == "" {
		return "", err
	}
	return path, durable.WriteFile(path, document)
}

// SaveBackupSheet saves a sheet, in a language (a tag), with numbered lines on which the phrase is written by hand, and returns where.
// The words themselves are not on it: a file with them would be a copy of the wallet that nobody guards.
func (w *Wallet) SaveBackupSheet(words int32, language string) (_ string, err error) {
	a := w.app
	defer refusal.Guard(a.log, "wallet.saveBackupSheet", &err)
	if words != 12 && words != 24 {
		return "", refusal.New("phrase.length")
	}
	document, err := paper.Sheet(language, int(words))
	if err != nil {
		return "", err
	}
	return a.save("psephos-backup-sheet.pdf", document)
}
