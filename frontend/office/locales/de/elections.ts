export const elections = {
  title: "Wahlen",
  lead: "Wie viele gewählt haben. Wahlen legt die Wahlleitung mit ihrem eigenen Schlüssel an.",
  none: "Noch gibt es keine Wahl",
  noneText:
    "Die Wahlleitung legt eine Wahl in der Psephos-App oder auf der Kommandozeile an. Sie erscheint hier von selbst.",
  turnout: "{{ballots}} von {{voters}} haben gewählt",
  turnoutLabel: "Wahlbeteiligung",
  closes: "schließt {{time}}",
  live: "Live",
  public: "Öffentliche Seite",
  opening: "Öffnet",
  closing: "Schließt",
  final: "Endgültige Stimmzettel",
  block: "Gezählt bis Block",
  overTime: "Wahlbeteiligung im Verlauf",
  overTimeLead:
    "Wer was wählt, steht hier nie; die Auszählung steht für alle gleich auf der öffentlichen Seite.",
  noVotes: "Noch hat niemand gewählt.",
  time: "Zeit",
  ballots: "Stimmzettel",
};
