import type { SharedTexts } from "../en";

/** The words that all pages use for elections, boards and ballots, in German. */
export const texts: SharedTexts = {
  phase: {
    announced: "Noch nicht geöffnet",
    open: "Abstimmung läuft",
    closed: "Abstimmung beendet",
    tallied: "Ergebnis steht fest",
    cancelled: "Abgesagt",
    withheld: "Kein Ergebnis: zu wenige Stimmen",
  },
  mode: { open: "Öffentliche Stimmabgabe", secret: "Geheime Stimmabgabe" },
  stage: {
    registering: "Anmelden",
    dealing: "Teile austauschen",
    confirming: "Bestätigen",
    ready: "Schlüssel fertig",
    aborted: "Aufgegeben",
  },
  ballotState: {
    signed: "Unterschrieben",
    sent: "Gesendet",
    included: "In der Wahlurne",
    final: "Endgültig",
  },
};
