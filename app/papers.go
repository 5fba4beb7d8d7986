package app

// papers are the texts of the PDFs in one language. The page says which: it knows what "the system's language" is.
type papers struct {
	receipt, organisation, election, address, chain, number, state, signed, tracker, about string
	inBox, final, rejected, superseded, waiting                                            string
	sheet, sheetLead, name, date, sheetAddress                                             string
	moment                                                                                 string // layout of a time, always UTC
}

// papersIn returns the texts in a language, by its tag, or in English.
func papersIn(language string) papers {
	if len(language) >= 2 && language[:2] == "de" {
		return germanPapers
	}
	return englishPapers
}

var englishPapers = papers{
	receipt: "Receipt of a ballot", organisation: "Organisation", election: "Election", address: "Address of the election",
	chain: "Chain", number: "Number", state: "State", signed: "Signed", tracker: "Tracker",
	about: "The tracker shows that this ballot is counted. It does not say what was chosen. Compare it with the ballots of the " +
		"election on the chain, in the app, on the organisation's results page, or with `psephos audit`.",
	inBox: "in the ballot box (block %d)", final: "in the ballot box for good (block %d)",
	rejected: "refused; not counted", superseded: "another ballot of this number was counted",
	waiting: "signed; not in the ballot box yet",
	sheet:   "Recovery phrase of a voting wallet",
	sheetLead: "Write the words by hand, in this order. Keep the sheet where you keep what must not be lost, and show it to " +
		"nobody: whoever has these words can vote in your place. With them the wallet comes back on any computer.",
	name: "Name", date: "Date", sheetAddress: "Address (starts with 0x)",
	moment: "2 January 2006, 15:04 UTC",
}

var germanPapers = papers{
	receipt: "Beleg für einen Stimmzettel", organisation: "Organisation", election: "Abstimmung", address: "Adresse der Abstimmung",
	chain: "Chain", number: "Nummer", state: "Stand", signed: "Unterschrieben", tracker: "Prüfnummer",
	about: "Die Prüfnummer zeigt, dass dieser Stimmzettel gezählt wird. Sie verrät nicht, was gewählt wurde. Vergleichen Sie sie mit " +
		"den Stimmzetteln der Abstimmung auf der Chain: in der App, auf der Ergebnisseite der Organisation oder mit `psephos audit`.",
	inBox: "in der Urne (Block %d)", final: "endgültig in der Urne (Block %d)",
	rejected: "abgelehnt; nicht gezählt", superseded: "gezählt wurde ein anderer Stimmzettel dieser Nummer",
	waiting: "unterschrieben; noch nicht in der Urne",
	sheet:   "Wiederherstellungsphrase einer Wahl-Wallet",
	sheetLead: "Schreiben Sie die Wörter von Hand auf, in dieser Reihenfolge. Verwahren Sie das Blatt wie alles, was nicht verloren " +
		"gehen darf, und zeigen Sie es niemandem: Wer diese Wörter hat, kann an Ihrer Stelle abstimmen. Mit ihnen kommt die Wallet auf " +
		"jeden Computer zurück.",
	name: "Name", date: "Datum", sheetAddress: "Adresse (beginnt mit 0x)",
	moment: "02.01.2006, 15:04 UTC",
}
