export const elections = {
  title: "Abstimmungen",
  lead: "Wie viele abgestimmt haben. Abstimmungen legt der Veranstalter mit seinem eigenen Schlüssel an.",
  none: "Noch keine Abstimmungen",
  noneText:
    "Der Veranstalter legt eine Abstimmung in der Psephos-App oder auf der Kommandozeile an. Sie erscheint dann hier von selbst.",
  turnout: "{{ballots}} von {{voters}} haben abgestimmt",
  turnoutLabel: "Beteiligung",
  closes: "endet am {{time}}",
  live: "Live",
  public: "Öffentliche Seite",
  opening: "Beginn",
  closing: "Ende",
  final: "Endgültige Stimmzettel",
  asOf: "Stand",
  asOfBlock: "{{time}} (Block {{number}})",
  overTime: "Beteiligung im Verlauf",
  overTimeLead:
    "Die Konsole zeigt nie, wie jemand abgestimmt hat. Die Auszählung steht auf der öffentlichen Seite, für alle gleich.",
  noVotes: "Noch hat niemand abgestimmt.",
  time: "Zeit",
  ballots: "Stimmzettel",
};
