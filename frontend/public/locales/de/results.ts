export const election = {
  opening: "Beginn",
  closing: "Ende",
  turnout: "Beteiligung",
  voted: "{{ballots}} von {{voters}} Personen im Wählerverzeichnis haben abgestimmt",
  results: "Ergebnis",
  option: "Antwort",
  votes: "Stimmen",
  share: "Anteil",
  total: "Summe",
  secret:
    "Die Stimmzettel sind verschlüsselt. Während der Abstimmung ist nur die Beteiligung bekannt. Danach entschlüsseln die Treuhänder die Summe aller Stimmzettel, nie einen einzelnen.",
  cancelled: "Der Veranstalter hat diese Abstimmung vor dem ersten Stimmzettel abgesagt.",
  withheld:
    "Es haben weniger Personen abgestimmt, als für diese Abstimmung mindestens nötig sind. Deshalb wird nichts entschlüsselt: Das Ergebnis könnte verraten, wie jemand gestimmt hat.",
  live: "Live",
  paused: "Gerade nicht live",
  complete: "Endergebnis",
  completeText:
    "Die Abstimmung ist beendet und jeder Stimmzettel endgültig. Diese Zahlen können sich nicht mehr ändern.",
  interim: "Zwischenstand",
  soFar: "Bisherige Stimmzettel",
  interimText:
    "{{final}} von {{latest}} Stimmzetteln sind endgültig. Die neuesten werden es nach kurzer Zeit.",
  settled: "Alle bisher gezählten Stimmzettel sind endgültig.",
  stale:
    "Das Wahlbüro hat seit einer Weile nichts Neues erhalten. Diese Zahlen stimmen für den unten genannten Zeitpunkt, es kann aber neuere geben.",
  asOf: "Stand: {{time}} (Block {{number}})",
  announcement: "{{ballots}} von {{voters}} haben abgestimmt.",
};

export const history = {
  heading: "Verlauf",
  created: "Angelegt",
  opens: "Abstimmung beginnt",
  opened: "Abstimmung begonnen",
  closes: "Abstimmung endet",
  closed: "Abstimmung beendet",
  extended: "Ende verschoben auf {{time}}",
  shares: "Treuhänder {{trustee}} hat seinen Teil zur Entschlüsselung veröffentlicht",
  result: "Das Ergebnis wurde geprüft und angenommen",
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
  intro: "Für Ihre Unterlagen, Ihren Rundbrief oder eigene Berechnungen.",
  csv: "Tabelle (CSV)",
  json: "Zahlen (JSON)",
  image: "Bild (PNG)",
  share: "Bild teilen",
  failed: "Das Bild ließ sich auf diesem Gerät nicht erzeugen.",
  picture: {
    turnout: "Beteiligung {{percent}} ({{ballots}} von {{voters}})",
    check: "Alle können es nachprüfen: {{address}}",
  },
};
