export const shell = {
  title: "Wahlergebnisse",
  skip: "Zum Inhalt springen",
  home: "Alle Abstimmungen",
  loading: "Wird geladen …",
  language: "Sprache",
  footer: "Keine Cookies, keine Nachverfolgung, nichts von Dritten.",
  how: "So prüfen Sie nach",
  check: "Einen Stimmzettel auf diesem Gerät prüfen",
  console: "Für das Wahlbüro",
  missing: {
    heading: "Unter dieser Adresse gibt es nichts",
    text: "Der Link ist vielleicht abgeschnitten oder falsch abgetippt. Alle Abstimmungen dieser Organisation stehen in der Liste.",
    list: "Alle Abstimmungen zeigen",
  },
};

export const errors = {
  results_unavailable:
    "Die Ergebnisse werden gerade neu von der Chain gelesen. Diese Seite zeigt sie, sobald sie da sind.",
  no_such_election: "Diese Organisation hat keine Abstimmung unter dieser Adresse.",
  no_such_ballot:
    "Hier ist kein Stimmzettel mit dieser Prüfnummer bekannt. Sehen Sie nach, ob Sie sie ganz eingegeben haben.",
  network: "Das Wahlbüro ist gerade nicht erreichbar. Diese Seite versucht es weiter.",
};
