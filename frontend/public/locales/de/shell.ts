export const shell = {
  title: "Abstimmungsergebnisse",
  skip: "Zum Inhalt springen",
  home: "Alle Abstimmungen",
  loading: "Wird geladen …",
  language: "Sprache",
  footer: "Keine Cookies, keine Nachverfolgung, nichts von Dritten.",
  how: "So prüfen Sie nach",
  check: "Einen Stimmzettel auf diesem Gerät prüfen",
  console: "Für die Wahlverwaltung",
  missing: {
    heading: "Unter dieser Adresse gibt es nichts",
    text: "Der Link ist vielleicht abgeschnitten oder falsch abgetippt. In der Liste stehen alle Abstimmungen dieser Organisation.",
    list: "Alle Abstimmungen anzeigen",
  },
};

export const errors = {
  results_unavailable:
    "Das Wahlbüro liest die Ergebnisse gerade neu ein. Diese Seite zeigt sie, sobald sie da sind.",
  no_such_election: "Diese Organisation hat keine Abstimmung unter dieser Adresse.",
  no_such_ballot:
    "Hier ist kein Stimmzettel mit dieser Prüfnummer bekannt. Prüfen Sie, ob Sie sie vollständig eingegeben haben.",
  network: "Das Wahlbüro ist gerade nicht erreichbar. Diese Seite versucht es weiter.",
};
