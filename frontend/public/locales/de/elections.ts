export const list = {
  heading: "Abstimmungen",
  intro:
    "Jedes Ergebnis auf dieser Seite zählt ein Vertrag auf einer öffentlichen Chain. Alle können es nachprüfen.",
  none: "Es gibt noch keine Abstimmungen.",
  turnout: "{{ballots}} von {{voters}} haben abgestimmt",
  opens: "Öffnet am {{time}}",
  closes: "Schließt am {{time}}",
  closed: "Geschlossen am {{time}}",
};

export const mode = { open: "Offene Stimmabgabe", secret: "Geheime Stimmabgabe" };

export const phase = {
  announced: "Noch nicht geöffnet",
  open: "Abstimmung läuft",
  closed: "Abstimmung beendet",
  tallied: "Ergebnis steht fest",
  cancelled: "Abgesagt",
  withheld: "Kein Ergebnis: zu wenige Stimmen",
};

export const ballot = {
  heading: "Einen Stimmzettel finden",
  intro:
    "Die Prüfnummer auf einem Beleg zeigt, ob der Stimmzettel gezählt ist. Sie zeigt nicht, was oder von wem gewählt wurde.",
  label: "Prüfnummer",
  hint: "Fünf Gruppen aus vier Buchstaben und Ziffern, etwa 7Z4K-Q2M8-….",
  find: "Stimmzettel finden",
  empty: "Geben Sie die Prüfnummer von Ihrem Beleg ein.",
  state: {
    queued: "Das Wahlbüro hat den Stimmzettel und schickt ihn gleich an die Chain.",
    sent: "Der Stimmzettel ist auf dem Weg in einen Block.",
    included: "Der Stimmzettel ist gezählt, in Block {{block}}. Dieser Block ist noch nicht endgültig.",
    final: "Der Stimmzettel ist gezählt, in Block {{block}}, und das ist endgültig.",
    rejected: "Der Stimmzettel wurde nicht gezählt: {{reason}}",
  },
};
