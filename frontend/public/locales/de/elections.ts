export const list = {
  heading: "Abstimmungen",
  intro: "Jedes Ergebnis auf dieser Seite wird öffentlich gezählt. Alle können es nachprüfen.",
  none: "Es gibt noch keine Abstimmungen.",
  turnout: "{{ballots}} von {{voters}} haben abgestimmt",
  opens: "Beginnt am {{time}}",
  closes: "Endet am {{time}}",
  closed: "Endete am {{time}}",
};

export const ballot = {
  heading: "Einen Stimmzettel finden",
  intro:
    "Mit der Prüfnummer auf einem Beleg sehen Sie, ob der Stimmzettel gezählt ist. Sie zeigt nicht, was gewählt wurde oder von wem.",
  label: "Prüfnummer",
  hint: "Fünf Gruppen aus vier Buchstaben und Ziffern, zum Beispiel 7Z4K-Q2M8-….",
  find: "Stimmzettel finden",
  empty: "Geben Sie die Prüfnummer von Ihrem Beleg ein.",
  state: {
    queued: "Gesendet: Das Wahlbüro hat den Stimmzettel und legt ihn gleich in die Wahlurne.",
    sent: "Gesendet: Der Stimmzettel ist auf dem Weg in die Wahlurne.",
    included:
      "In der Wahlurne: Der Stimmzettel ist gezählt. Nach kurzer Zeit ist das endgültig. (Block {{block}})",
    final: "Endgültig: Der Stimmzettel ist gezählt; daran kann sich nichts mehr ändern. (Block {{block}})",
    rejected: "Abgelehnt: Der Stimmzettel wurde nicht gezählt ({{reason}}).",
  },
};
