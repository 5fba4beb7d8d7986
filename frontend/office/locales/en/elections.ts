export const elections = {
  title: "Elections",
  lead: "How many people have voted. The organiser creates elections, with their own key.",
  none: "No elections yet",
  noneText:
    "The organiser creates an election in the Psephos app or on the command line. It then appears here by itself.",
  turnout: "{{ballots}} of {{voters}} have voted",
  turnoutLabel: "Turnout",
  closes: "closes {{time}}",
  live: "Live",
  public: "Public page",
  opening: "Opens",
  closing: "Closes",
  final: "Final ballots",
  asOf: "As of",
  asOfBlock: "{{time}} (block {{number}})",
  overTime: "Turnout over time",
  overTimeLead:
    "The console never shows what anybody voted. The counts are on the public page, the same for everybody.",
  noVotes: "Nobody has voted yet.",
  time: "Time",
  ballots: "Ballots",
};
