export const election = {
  opening: "Öffnet",
  closing: "Schließt",
  turnout: "Beteiligung",
  voted: "{{ballots}} von {{voters}} Personen im Wählerverzeichnis haben abgestimmt",
  results: "Ergebnis",
  option: "Antwort",
  votes: "Stimmen",
  share: "Anteil",
  total: "Summe",
  secret:
    "Die Stimmzettel sind verschlüsselt. Solange die Abstimmung läuft, ist nur die Beteiligung bekannt; nach dem Ende entschlüsseln die Treuhänder die Summe, nie einen einzelnen Stimmzettel.",
  cancelled: "Die Abstimmung wurde vor dem ersten Stimmzettel abgesagt.",
  withheld:
    "Es haben weniger Personen abgestimmt, als mindestens festgelegt war. Deshalb wird nichts entschlüsselt: Es könnte verraten, wie jemand gestimmt hat.",
  live: "Live",
  paused: "Gerade nicht live",
  complete: "Endergebnis",
  completeText:
    "Die Abstimmung ist beendet und ihr letzter Block endgültig: Diese Zahlen können sich nicht mehr ändern.",
  provisional: "Bisher gezählt",
  provisionalText:
    "Die neuesten Stimmzettel liegen in Blöcken, die die Chain noch ersetzen könnte. {{final}} von {{latest}} Stimmzetteln sind endgültig.",
  settled: "Alle bisher gezählten Stimmzettel sind endgültig.",
  stale:
    "Das Wahlbüro hat länger nichts von der Chain gehört. Die Zahlen stimmen für ihren Block, es kann aber neuere geben.",
  block: "Gezählt bis Block {{number}}, {{time}}",
  announcement: "{{ballots}} von {{voters}} haben abgestimmt.",
};

export const history = {
  heading: "Verlauf",
  created: "Angelegt",
  opens: "Abstimmung öffnet",
  opened: "Abstimmung geöffnet",
  closes: "Abstimmung schließt",
  closed: "Abstimmung geschlossen",
  extended: "Ende verschoben auf {{time}}",
  shares: "Treuhänder {{trustee}} hat einen Entschlüsselungsanteil veröffentlicht",
  result: "Der Vertrag hat das Ergebnis angenommen",
  cancelled: "Vom Veranstalter abgesagt",
  block: "Block {{number}}",
  turnout: "Beteiligung im Verlauf",
  chart: "Beteiligung im Verlauf: {{ballots}} von {{voters}} bis {{time}}",
  figures: "Dieselben Zahlen als Tabelle",
  time: "Zeit",
  ballots: "Stimmzettel",
};

export const files = {
  heading: "Zahlen mitnehmen",
  intro: "Für Ihre Unterlagen, Ihren Rundbrief oder zum Nachrechnen.",
  csv: "Tabelle (CSV)",
  json: "Zahlen (JSON)",
  image: "Bild (PNG)",
  share: "Bild teilen",
  failed: "Auf diesem Gerät ließ sich das Bild nicht erzeugen.",
  picture: {
    final: "Endergebnis",
    soFar: "Bisher gezählt",
    turnout: "Beteiligung {{percent}} ({{ballots}} von {{voters}})",
    check: "Alle können es nachprüfen: {{address}}",
  },
};
