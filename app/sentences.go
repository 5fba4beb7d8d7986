package app

import (
	"errors"
	"fmt"
	"strings"

	"psephos/audit"
	"psephos/ballot"
	"psephos/election"
)

// sentenceIn is what a check found, in a language (a tag); in English if there are no words of that language for it.
func sentenceIn(language string, s audit.Sentence) string {
	format, ok := germanSentences[s.Code]
	if !german(language) || !ok {
		return s.String()
	}
	params := make([]any, len(s.Params))
	for i, param := range s.Params {
		params[i] = inGerman(param)
	}
	return fmt.Sprintf(format, params...)
}

func inGerman(param any) any {
	switch p := param.(type) {
	case audit.Sentence:
		return sentenceIn("de", p)
	case audit.Count:
		return germanCount(p)
	case audit.List:
		rows := make([]string, len(p.Rows))
		for i, row := range p.Rows {
			rows[i] = sentenceIn("de", row)
		}
		if p.More > 0 {
			rows = append(rows, fmt.Sprintf("und %d weitere", p.More))
		}
		return strings.Join(rows, ", ")
	case election.Stage:
		return germanStages[p]
	case error:
		return germanReason(p)
	}
	return param
}

func germanCount(c audit.Count) string {
	forms, ok := germanNouns[c.Noun]
	switch {
	case !ok:
		return c.String()
	case c.N == 1:
		return "1 " + forms[0]
	}
	return fmt.Sprintf("%d %s", c.N, forms[1])
}

// germanReason is why a proof does not hold, without where the computation stood; what it does not know stays as it is.
func germanReason(err error) string {
	for known, text := range germanReasons {
		if errors.Is(err, known) {
			return text
		}
	}
	return err.Error()
}

var germanReasons = map[error]string{
	ballot.ErrLength:     "die Kodierung hat die falsche Länge",
	ballot.ErrScalar:     "ein Skalar liegt nicht unter der Gruppenordnung",
	ballot.ErrPoint:      "ein Punkt liegt nicht auf der Kurve",
	ballot.ErrIdentity:   "ein Punkt ist das neutrale Element, wo er es nicht sein darf",
	ballot.ErrParameters: "die Parameter liegen außerhalb ihrer Grenzen",
	ballot.ErrChoice:     "die Auswahl nennt nicht genau eine Antwort jeder Frage",
	ballot.ErrChallenge:  "der Beweis wurde nicht für diesen Stimmzettel gemacht",
	ballot.ErrProof:      "der Beweis hält nicht stand",
	ballot.ErrOpening:    "die Öffnung ergibt diese Chiffrate nicht",
	ballot.ErrCommitment: "es sind nicht die zugesagten Teile",
	ballot.ErrShare:      "der Teil passt nicht zu dem, was sein Treuhänder zugesagt hat",
	ballot.ErrUnfounded:  "die Beschwerde ist unbegründet: Der Teil ist richtig",
	ballot.ErrTrustees:   "die Treuhänder sind nicht verschiedene des Gremiums in aufsteigender Reihenfolge",
	ballot.ErrLagrange:   "ein Lagrange-Koeffizient ist falsch",
	ballot.ErrCounts:     "die Zahlen ergeben nicht die Zahl der Stimmzettel",
	ballot.ErrDecryption: "die Zahlen sind nicht das, was die Teile entschlüsseln",
	ballot.ErrNotFound:   "keine Zahlen bis zur Zahl der Stimmzettel passen zur entschlüsselten Summe",
}

var germanStages = map[election.Stage]string{
	election.StageRegistering: "Runde 1 von 3",
	election.StageDealing:     "Runde 2 von 3",
	election.StageConfirming:  "Runde 3 von 3",
	election.StageReady:       "fertig",
	election.StageAborted:     "abgebrochen",
}

// germanNouns are the things that are counted, one and several, in the nominative, which is their accusative too or follows a colon.
var germanNouns = map[string][2]string{
	"address":        {"Adresse", "Adressen"},
	"amendment":      {"Änderung", "Änderungen"},
	"ballot":         {"Stimmzettel", "Stimmzettel"},
	"contest":        {"Frage", "Fragen"},
	"counted ballot": {"gezählter Stimmzettel", "gezählte Stimmzettel"},
	"option":         {"Antwort", "Antworten"},
	"page":           {"Seite", "Seiten"},
	"proof":          {"Beweis", "Beweise"},
	"question":       {"Frage", "Fragen"},
	"time":           {"Mal", "Mal"},
	"trustee":        {"Treuhänder", "Treuhänder"},
}

// germanSentences are the audit's sentences by their codes, with the same params by their positions.
var germanSentences = map[string]string{
	"afterOpening": "%[1]v (nach der Öffnung)",
	"number":       "%[1]v",
	"numbers":      "%[1]v und %[2]v",
	"rekeyed":      "Nummer %[1]v mit neuem Schlüssel in Block %[2]v",
	"struckOff":    "Nummer %[1]v gestrichen in Block %[2]v",

	"chain.identity.all": "Alle %[1]v Knoten stimmen bei Block %[2]v der Chain %[3]v überein und gaben dieselben Belege.",
	"chain.identity.one": "Es wurde ein Knoten gefragt, zu Block %[1]v der Chain %[2]v. Fragen Sie mehrere unabhängige, um auszuschließen, " +
		"dass er Ihnen etwas verbirgt.",
	"chain.identity.blocks":   "Die Knoten 1 und %[1]v geben verschiedene Blöcke %[2]v.",
	"chain.identity.evidence": "Die Knoten 1 und %[1]v stimmen bei Block %[2]v überein, geben aber verschiedene Belege: Einer von ihnen lügt.",

	"evidence.malformed": "Die Belege sind fehlerhaft aufgebaut (%[1]v).",
	"proxy.none":         "der Vertrag ist keine einfache Weiterleitung",
	"proxy.elsewhere":    "die Weiterleitung führt anderswohin",
	"proxy.code":         "das Programm dahinter ist nicht %[1]v",

	"code.election.same":  "Die Abstimmung führt genau das Programm dieser Version aus.",
	"code.election.other": "Die Abstimmung führt nicht das Programm dieser Version aus: %[1]v.",
	"code.roll.same":      "Das Wählerverzeichnis führt genau das Programm dieser Version aus.",
	"code.roll.other":     "Das Wählerverzeichnis führt nicht das Programm dieser Version aus.",
	"code.board.same":     "Das Gremium der Treuhänder führt genau das Programm dieser Version aus.",
	"code.board.other":    "Das Gremium der Treuhänder führt nicht das Programm dieser Version aus: %[1]v.",
	"code.board.proxy":    "Das Gremium der Treuhänder ist keine einfache Weiterleitung dieser Version.",

	"metadata.hash.same":      "Die Texte sind die beim Anlegen festgelegten, mit allen Antworten: %[1]v.",
	"metadata.hash.other":     "Die Texte der Fragen und Antworten sind nicht die beim Anlegen festgelegten.",
	"metadata.hash.malformed": "Die Texte der Abstimmung sind fehlerhaft aufgebaut: %[1]v.",
	"metadata.hash.questions": "Die Texte haben %[1]v, der Vertrag zählt %[2]v.",
	"metadata.hash.options":   "Frage %[1]v hat %[2]v in den Texten und %[3]v im Vertrag.",

	"roll.pages.same":        "Das Wählerverzeichnis (%[1]v) folgt aus seinen Ereignissen (%[2]v).",
	"roll.pages.number":      "Das Wählerverzeichnis speichert %[1]v, aber es gibt Ereignisse von %[2]v.",
	"roll.pages.missing":     "Seite %[1]v des Wählerverzeichnisses fehlt in den Ereignissen.",
	"roll.pages.order":       "Die Adressen der Seite %[1]v des Wählerverzeichnisses sind nicht geordnet.",
	"roll.pages.malformed":   "Seite %[1]v des Wählerverzeichnisses ist fehlerhaft aufgebaut: %[2]v.",
	"roll.pages.root":        "Die Adressen der Seite %[1]v des Wählerverzeichnisses sind nicht die eingetragenen.",
	"roll.pages.more":        "Die Abstimmung zählt %[1]v, mehr als das Wählerverzeichnis hat.",
	"roll.pages.late":        "Seite %[1]v des Wählerverzeichnisses zählt, obwohl sie nach dem ersten Stimmzettel eingetragen wurde.",
	"roll.duplicates.none":   "Keine Adresse steht unter zwei Nummern, und keine gestrichene Nummer hat abgestimmt.",
	"roll.duplicates.holder": "Eine Adresse steht unter zwei Nummern: %[1]v.",
	"roll.duplicates.struck": "Nummer %[1]v hat in Block %[2]v abgestimmt, obwohl sie nicht im Verzeichnis stand oder gestrichen war.",
	"roll.duplicates.voted":  "Eine Adresse hat unter zwei Nummern abgestimmt: %[1]v und %[2]v.",
	"roll.amendments.none":   "Keine Nummer bekam einen neuen Schlüssel, und keine wurde gestrichen.",
	"roll.amendments.list":   "%[1]v des Wählerverzeichnisses, davon nach der Öffnung %[2]v: %[3]v.",
	"roll.amendments.nobody": "Nummer %[1]v wurde geändert, obwohl dort nie jemand eingetragen war.",
	"roll.amendments.stored": "Die Änderungen der Seite %[1]v in den Ereignissen sind nicht die, die das Wählerverzeichnis speichert.",

	"ballots.window.inTime":    "Jeder Stimmzettel wurde während der Abstimmungszeit abgegeben.",
	"ballots.window.extended":  "Jeder Stimmzettel wurde während der Abstimmungszeit abgegeben; der Veranstalter hat sie %[1]v verlängert.",
	"ballots.window.outside":   "Der Stimmzettel der Nummer %[1]v in Block %[2]v wurde außerhalb der Abstimmungszeit gezählt.",
	"ballots.window.shortened": "Die Abstimmungszeit wurde verkürzt.",
	"ballots.window.closing":   "Das gespeicherte Ende ist nicht das zuletzt angekündigte.",
	"ballots.once.each":        "Keine Nummer hat zweimal abgestimmt, und alles ist belegt: %[1]v.",
	"ballots.once.page":        "Nummer %[1]v hat abgestimmt, obwohl ihre Seite des Wählerverzeichnisses nicht zählt.",
	"ballots.once.twice":       "Nummer %[1]v hat zweimal abgestimmt.",
	"ballots.once.number":      "Die Abstimmung hat %[1]v gezählt, aber es gibt Ereignisse von %[2]v.",
	"ballots.once.who":         "Wer auf Seite %[1]v des Wählerverzeichnisses abgestimmt hat, folgt nicht aus den Stimmzetteln in den Ereignissen.",
	"ballots.signed.all":       "Jeder Stimmzettel trägt die Unterschrift der Person, die seine Nummer hat.",
	"ballots.signed.unread": "Jede lesbare Unterschrift ist die der richtigen Person. Über einen anderen Vertrag gesendet: %[1]v, deren Eingabe " +
		"hier nicht lesbar ist; das Programm der Abstimmung selbst hat sie geprüft: Nummern %[3]v.",
	"ballots.signed.event":    "Der Stimmzettel der Nummer %[1]v im Ereignis ist nicht der gesendete.",
	"ballots.signed.choice":   "Die aufgezeichnete Auswahl der Nummer %[1]v ist nicht die unterschriebene.",
	"ballots.signed.signer":   "Den Stimmzettel der Nummer %[1]v hat nicht die Person unterschrieben, die diese Nummer hat.",
	"ballots.proofs.none":     "Es gibt noch keinen Stimmzettel, dessen Beweis sich prüfen ließe.",
	"ballots.proofs.all":      "Jeder Beweis hält stand: Jeder Stimmzettel wählt genau eine Antwort jeder Frage (%[1]v).",
	"ballots.proofs.recorded": "Die aufgezeichneten Chiffrate der Nummer %[1]v sind nicht die gesendeten.",
	"ballots.proofs.wrong":    "Der Beweis des Stimmzettels der Nummer %[1]v hält nicht stand: %[2]v.",
	"ballots.proofs.batch":    "Die Beweise der Stimmzettel halten nicht stand: %[1]v.",
	"ballots.proofs.unread": "Jeder lesbare Beweis zeigt, dass sein Stimmzettel genau eine Antwort jeder Frage wählt. Über einen anderen Vertrag " +
		"gesendet: %[1]v, deren Eingabe hier nicht lesbar ist; das Programm der Abstimmung selbst hat sie geprüft: Nummern %[3]v.",

	"secret.shape": "Die Antworten oder die Packung der Abstimmung liegen außerhalb ihrer Grenzen.",
	"secret.board": "Die Zahl der Treuhänder oder ihre Schwelle liegt außerhalb ihrer Grenzen.",
	"secret.noKey": "Stimmzettel wurden gezählt, bevor die Treuhänder einen Schlüssel hatten.",
	"secret.key":   "Der Schlüssel des Gremiums ist ungültig: %[1]v.",

	"tally.sum.same":      "Entschlüsselt wird genau die Summe aller Stimmzettel (%[1]v).",
	"tally.sum.differs":   "Die Summe, die die Abstimmung speichert, ist nicht die Summe der Stimmzettel.",
	"tally.sum.malformed": "Die aufgezeichneten Chiffrate der Nummer %[1]v sind fehlerhaft aufgebaut.",

	"trustees.ceremony.all": "Der Schlüssel folgt aus den Teilen aller Treuhänder (%[1]v), von denen je %[2]v entschlüsseln können, und " +
		"jeder hat bewiesen, seinen Teil zu kennen.",
	"trustees.ceremony.unread": "Der Schlüssel folgt aus den Teilen aller Treuhänder (%[1]v), von denen je %[2]v entschlüsseln können; nicht lesbar " +
		"und allein vom Programm des Gremiums geprüft: %[3]v.",
	"trustees.ceremony.incomplete":            "Die Zeremonie der Treuhänder ist nicht abgeschlossen (Stand: %[1]v).",
	"trustees.ceremony.key":                   "Der Schlüssel des Gremiums folgt nicht aus dem, was seine Treuhänder ausgetauscht haben.",
	"trustees.ceremony.missing":               "Treuhänder %[1]v fehlt in den Ereignissen der Zeremonie.",
	"trustees.ceremony.sum":                   "Die Teile der Treuhänder ergeben keinen Schlüssel: %[1]v.",
	"trustees.ceremony.registrationMalformed": "Die Anmeldung von Treuhänder %[1]v ist fehlerhaft aufgebaut.",
	"trustees.ceremony.registration":          "Die Anmeldung von Treuhänder %[1]v hält nicht stand: %[2]v.",
	"trustees.ceremony.dealMalformed":         "Die Teile von Treuhänder %[1]v sind fehlerhaft aufgebaut.",
	"trustees.ceremony.deal":                  "Die Teile von Treuhänder %[1]v halten nicht stand: %[2]v.",

	"trustees.shares.none":     "Noch kein Treuhänder hat seinen Teil der Entschlüsselung veröffentlicht.",
	"trustees.shares.all":      "Die veröffentlichten Teile der Entschlüsselung halten gegen die Schlüssel des Gremiums stand (%[1]v).",
	"trustees.shares.stranger": "Einen Teil der Entschlüsselung hat Treuhänder %[1]v veröffentlicht, den das Gremium nicht hat.",
	"trustees.shares.wrong":    "Der Teil der Entschlüsselung von Treuhänder %[1]v hält nicht stand: %[2]v.",
	"trustees.shares.unread": "Die veröffentlichten Teile der Entschlüsselung halten gegen die Schlüssel des Gremiums stand (%[1]v); nicht lesbar und " +
		"allein vom Programm der Abstimmung geprüft: %[2]v.",

	"result.counts.sum":          "Das Ergebnis ist genau die Summe aller Stimmzettel (%[1]v).",
	"result.counts.differ":       "Frage %[1]v, Antwort %[2]v: Der Vertrag sagt %[3]v, die Stimmzettel sagen %[4]v.",
	"result.counts.choices":      "Die aufgezeichnete Auswahl der Nummer %[1]v ist ungültig.",
	"result.counts.decrypted":    "Das Ergebnis ist genau das, was die Teile der Treuhänder entschlüsseln, und ergibt zusammen %[1]v.",
	"result.counts.notDecrypted": "Das Ergebnis ist nicht das, was die Teile der Treuhänder entschlüsseln: %[1]v.",
	"result.counts.early":        "Die Abstimmung zeigt Zahlen, obwohl sie kein Ergebnis hat.",
	"result.counts.tooFew":       "Es gibt ein Ergebnis, obwohl von %[2]v nötigen Treuhändern nur %[1]v ihren Teil veröffentlicht haben.",
	"result.counts.combine":      "Die Teile der Treuhänder lassen sich nicht verbinden: %[1]v.",
	"result.counts.withheld":     "Es gibt kein Ergebnis: Es wurden weniger Stimmzettel abgegeben als die nötigen %[1]v; es wird nie etwas entschlüsselt.",
	"result.counts.cancelled":    "Es gibt kein Ergebnis: Die Abstimmung wurde vor dem ersten Stimmzettel abgesagt.",
	"result.counts.closed":       "Es gibt noch kein Ergebnis: Die Treuhänder haben noch nicht fertig entschlüsselt.",
	"result.counts.open":         "Es gibt noch kein Ergebnis: Die Abstimmung ist noch nicht zu Ende.",

	"organisation.roll.same":  "Die Abstimmung findet auf dem Wählerverzeichnis dieser Organisation statt.",
	"organisation.roll.other": "Die Abstimmung findet auf einem anderen Wählerverzeichnis statt als dem dieser Organisation.",
	"receipt.counted.here":    "Der Stimmzettel mit Ihrer Prüfnummer %[1]v ist unter den geprüften.",
	"receipt.counted.other":   "In der Wahlurne liegt unter Ihrer Nummer ein anderer Stimmzettel als der mit Ihrer Prüfnummer %[1]v.",
	"receipt.counted.missing": "Der Stimmzettel mit Ihrer Prüfnummer %[1]v ist nicht in der Wahlurne.",
}
