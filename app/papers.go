package app

import "strings"

// papers are the texts of the PDFs in one language. The page says which: it knows what "the system's language" is.
type papers struct {
	receipt, organisation, election, address, chain, number, state, signed, tracker, about  string
	inBox, final, rejected, superseded, waiting                                             string
	sheet, sheetLead, name, date, sheetAddress                                              string
	check, verdict, holds, broken, asOf, turnout, turnoutOf, nodes, program, passed, failed string
	own, ownCounted, ownOther, ownMissing, ownWaiting, ownElsewhere                         string
	moment                                                                                  string // layout of a time, always UTC
}

// papersIn returns the texts in a language, by its tag, or in English.
func papersIn(language string) papers {
	if german(language) {
		return germanPapers
	}
	return englishPapers
}

// german says whether a language tag is German's.
func german(language string) bool { return strings.HasPrefix(language, "de") }

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
	check: "Check of a whole election", verdict: "Verdict", holds: "Everything that was checked holds.",
	broken: "Something does not hold. Do not rely on this election's result.",
	asOf:   "As of block", turnout: "Turnout", turnoutOf: "%d of %d voters", nodes: "Nodes that were asked", program: "Program",
	passed: "holds", failed: "does not hold",
	own: "Own ballot", ownCounted: "counted", ownOther: "another ballot of this number was counted", ownMissing: "not in the ballot box",
	ownWaiting: "not in the ballot box yet", ownElsewhere: "counted; cast from another computer",
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
	check: "Prüfung einer ganzen Abstimmung", verdict: "Urteil", holds: "Alles, was geprüft wurde, stimmt.",
	broken: "Etwas stimmt nicht. Verlassen Sie sich nicht auf das Ergebnis dieser Abstimmung.",
	asOf:   "Stand bei Block", turnout: "Beteiligung", turnoutOf: "%d von %d Stimmberechtigten", nodes: "Gefragte Knoten", program: "Programm",
	passed: "stimmt", failed: "stimmt nicht",
	own: "Eigener Stimmzettel", ownCounted: "gezählt", ownOther: "gezählt wurde ein anderer Stimmzettel dieser Nummer",
	ownMissing: "nicht in der Urne", ownWaiting: "noch nicht in der Urne", ownElsewhere: "gezählt; von einem anderen Computer abgegeben",
	moment: "02.01.2006, 15:04 UTC",
}
