import type { Texts } from "../en";

export const trustee: Texts["trustee"] = {
  title: "Treuhänder",
  lead: "Treuhänder halten den Schlüssel geheimer Abstimmungen in Teilen. Niemand kann allein einen Stimmzettel lesen; genug von Ihnen gemeinsam entschlüsseln nur die Summe aller Stimmzettel.",
  recover:
    "Ihr Teil des Schlüssels ist nirgends gespeichert. Er wird aus Ihren Wiederherstellungswörtern und der Chain neu berechnet, wenn er gebraucht wird: Ein verlorener Computer verliert keine Abstimmung, aber verlorene Wörter kann niemand ersetzen.",
  none: "Sie sind in dieser Organisation kein Treuhänder.",
  notice: {
    title: "Sie sind Treuhänder",
    due_one: "{{count}} Schritt wartet auf Sie.",
    due_other: "{{count}} Schritte warten auf Sie.",
    nothing: "Im Moment wartet nichts auf Sie.",
    home: "{{organisation}}: Ein Schritt wartet auf Sie als Treuhänder",
  },
  board: "Gremium der Treuhänder",
  boardLead:
    "{{threshold}} von {{trustees}} Treuhändern genügen zum Entschlüsseln. Sie sind Nummer {{index}}.",
  deadline: "Diese Runde endet am {{when}}.",
  steps: {
    label: "Schlüsselzeremonie",
  },
  members: "Treuhänder",
  member: "Treuhänder {{index}}",
  you: "Sie",
  memberDone: "hat diese Runde erledigt",
  memberMissing: "fehlt noch",
  memberTurn: "Sie sind an der Reihe",
  address: "Adresse des Gremiums",
  due: {
    register: "Sie sind an der Reihe: anmelden",
    deal: "Sie sind an der Reihe: Teile des Schlüssels austauschen",
    confirm: "Sie sind an der Reihe: prüfen, was die anderen geschickt haben, und bestätigen",
  },
  means: {
    register:
      "Sie geben einen frischen Schlüssel für dieses Gremium bekannt und legen sich auf Ihren Teil fest, bevor irgendein Teil bekannt ist. So kann niemand seinen Teil nach denen der anderen aussuchen.",
    deal: "Ihr Teil wird unter allen Treuhändern aufgeteilt, jedes Stück für einen von ihnen verschlüsselt. Sonst kann es niemand lesen, auch diese Organisation nicht.",
    confirm:
      "Dieser Computer öffnet die Stücke, die Ihnen die anderen geschickt haben, und prüft sie. Wenn alle richtig sind, bestätigen Sie. Wenn eines falsch ist, sagt er Ihnen, von wem es kam.",
    complain:
      "Treuhänder {{dealer}} hat Ihnen ein falsches Stück geschickt. Ihre Beschwerde beweist es allen und beendet dieses Gremium: Es müssen neue Treuhänder eingesetzt werden. Noch keine Abstimmung hat diesen Schlüssel benutzt.",
    shares:
      "Dieser Computer zählt alle Stimmzettel selbst zusammen und entschlüsselt nur Ihren Teil der Summe. Einzelne Stimmzettel bleiben verschlüsselt. Alle können prüfen, dass Ihr Teil richtig ist.",
    finalise:
      "Genug Treuhänder haben ihren Teil veröffentlicht. Das Ergebnis wird auf die Chain geschrieben, wo der Vertrag es noch einmal prüft. Das darf jeder tun.",
  },
  waitingFor_one: "Es fehlt noch Treuhänder {{list}}.",
  waitingFor_other: "Es fehlen noch die Treuhänder {{list}}.",
  lateTitle: "Die Zeit für diese Runde ist vorbei",
  late: "Nicht alle Treuhänder haben rechtzeitig teilgenommen. Dieses Gremium kann nicht fertig werden; der Veranstalter erstellt ein neues. Nichts ist verloren: Keine Abstimmung kann seinen Schlüssel benutzt haben.",
  lateDo:
    "Sie müssen nichts tun. Sie können das Gremium aufgeben, damit alle auf der Chain sehen, dass es zu Ende ist; das darf jeder der Treuhänder.",
  ready: "Der Schlüssel ist fertig. Sie werden wieder gebraucht, wenn die Abstimmung zu Ende ist.",
  abortedLate:
    "Dieses Gremium wurde aufgegeben, weil eine Runde nicht rechtzeitig fertig wurde. Es müssen neue Treuhänder eingesetzt werden.",
  abortedShare:
    "Dieses Gremium wurde aufgegeben: Treuhänder {{complainer}} hat bewiesen, dass Treuhänder {{dealer}} ein falsches Stück geschickt hat. Es müssen neue Treuhänder eingesetzt werden.",
  sent: {
    register: "Ihre Anmeldung wird gesendet.",
    deal: "Ihre Stücke werden gesendet.",
    confirm: "Ihre Bestätigung wird gesendet.",
    complain: "Ihre Beschwerde wird gesendet.",
    abort: "Das Gremium wird aufgegeben.",
    shares: "Ihr Teil wird gesendet.",
    finalise: "Das Ergebnis wird gesendet.",
  },
  sentHint: "Sie können die App schließen: Beim nächsten Start geht es von selbst weiter.",
  elections: "Abstimmungen mit diesem Schlüssel",
  noElections: "Noch keine Abstimmung benutzt diesen Schlüssel.",
  decryption: {
    early: "Die Abstimmung ist noch nicht zu Ende. Vorher wird nichts entschlüsselt.",
    settling:
      "Die Abstimmung ist zu Ende. Es wird gewartet, bis ihr Ende auf der Chain endgültig ist, was einige Minuten dauern kann, damit danach kein Stimmzettel mehr dazukommen kann.",
    shares: "Sie sind an der Reihe: Ihren Teil der Summe entschlüsseln",
    wait: "{{count}} von {{needed}} Teilen sind veröffentlicht.",
    waitOwn: "Ihr Teil ist veröffentlicht. {{count}} von {{needed}} Teilen sind da.",
    finalise: "{{count}} Teile sind veröffentlicht: Das Ergebnis kann jetzt veröffentlicht werden",
    finaliseEmpty: "Niemand hat abgestimmt: Das Ergebnis kann jetzt veröffentlicht werden",
    done: "Das Ergebnis ist veröffentlicht.",
    withheld:
      "Es haben weniger Personen abgestimmt, als für ein Ergebnis nötig sind. Es wird nichts entschlüsselt.",
    cancelled: "Diese Abstimmung wurde abgesagt. Es gibt nichts zu tun.",
    by: "Veröffentlicht von Treuhänder {{list}}",
    results: "Zum Ergebnis",
  },
  review: {
    board: "Diesen Schritt ansehen",
    abort: "Dieses Gremium aufgeben",
    shares: "Meinen Teil vorbereiten",
    finalise: "Das Ergebnis vorbereiten",
    working: "Dieser Computer rechnet. Das kann bei einer großen Abstimmung eine Weile dauern.",
    titles: {
      register: "Jetzt anmelden?",
      deal: "Die Stücke jetzt senden?",
      confirm: "Alle Stücke sind richtig. Jetzt bestätigen?",
      complain: "Ein Stück ist falsch. Jetzt beschweren?",
      abort: "Dieses Gremium jetzt aufgeben?",
      shares: "Ihren Teil jetzt veröffentlichen?",
      finalise: "Dieses Ergebnis jetzt veröffentlichen?",
    },
    confirm: {
      register: "Anmelden",
      deal: "Stücke senden",
      confirm: "Bestätigen",
      complain: "Beschweren",
      abort: "Gremium aufgeben",
      shares: "Meinen Teil veröffentlichen",
      finalise: "Ergebnis veröffentlichen",
    },
    sends: {
      register:
        "Was veröffentlicht wird: ein frischer öffentlicher Schlüssel von Ihnen für dieses Gremium und ein versiegeltes Versprechen Ihres Teils.",
      deal: "Was veröffentlicht wird: je ein verschlüsseltes Stück Ihres Teils für die anderen Treuhänder.",
      confirm: "Was veröffentlicht wird: dass jedes Stück, das Sie bekommen haben, richtig ist.",
      complain: "Was veröffentlicht wird: der Beweis, dass das Stück von Treuhänder {{dealer}} falsch ist.",
      abort:
        "Was veröffentlicht wird: dass dieses Gremium zu Ende ist, weil eine Runde nicht rechtzeitig fertig wurde. Das lässt sich nicht rückgängig machen; ein neues Gremium tritt an seine Stelle.",
      shares:
        "Was veröffentlicht wird: Ihr Teil der Entschlüsselung der Summe, mit dem Beweis, dass er richtig ist.",
      finalise: "Was veröffentlicht wird: diese Zahlen.",
    },
    fee: "Kostet höchstens {{fee}} der Währung dieser Chain. Ihre Adresse hat {{balance}}.",
    cancel: "Nicht jetzt",
  },
  money: {
    title: "Ihre Adresse braucht etwas von der Währung der Chain",
    lead: "Auf die Chain zu schreiben kostet eine kleine Gebühr. Bitten Sie die Organisation, etwas an diese Adresse zu schicken; diese Seite bemerkt es von selbst.",
    balance: "Ihre Adresse hat {{balance}} der Währung dieser Chain für Gebühren.",
    qr: "Ihre Adresse als QR-Code",
    copy: "Adresse kopieren",
  },
  tally: {
    title: "Entschlüsselung",
    lead: "Nach dem Ende entschlüsseln {{needed}} Treuhänder die Summe aller Stimmzettel. Dann kann jeder das Ergebnis veröffentlichen.",
  },
};
