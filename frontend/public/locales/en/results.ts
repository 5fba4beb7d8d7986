export const election = {
  opening: "Opens",
  closing: "Closes",
  turnout: "Turnout",
  voted: "{{ballots}} of {{voters}} people on the roll have voted",
  results: "Results",
  option: "Option",
  votes: "Votes",
  share: "Share",
  total: "Total",
  secret:
    "Ballots are encrypted. While voting is open only the turnout can be known; the trustees decrypt the sum, never a single ballot, after the election has closed.",
  cancelled: "The organiser cancelled this election before the first ballot.",
  withheld:
    "Fewer people voted than the minimum that was set, so nothing is decrypted: it could give away how somebody voted.",
  live: "Live",
  paused: "Not live at the moment",
  complete: "Final result",
  completeText: "The election has ended and its last block is final: these counts cannot change any more.",
  provisional: "Counted so far",
  provisionalText:
    "The newest ballots are in blocks that the chain could still replace. {{final}} of {{latest}} ballots are final.",
  settled: "All ballots counted so far are final.",
  stale:
    "The office has not heard from the chain for a while. The counts are right as of their block, but there may be newer ones.",
  block: "Counted up to block {{number}}, {{time}}",
  announcement: "{{ballots}} of {{voters}} have voted.",
};

export const history = {
  heading: "Timeline",
  created: "Created",
  opens: "Voting opens",
  opened: "Voting opened",
  closes: "Voting closes",
  closed: "Voting closed",
  extended: "Closing moved to {{time}}",
  shares: "Trustee {{trustee}} published a decryption share",
  result: "The contract accepted the result",
  cancelled: "Cancelled by the organiser",
  block: "Block {{number}}",
  turnout: "Turnout over time",
  chart: "Turnout over time: {{ballots}} of {{voters}} by {{time}}",
  figures: "The same figures as a table",
  time: "Time",
  ballots: "Ballots",
};

export const files = {
  heading: "Take the figures with you",
  intro: "For your own records, your newsletter or your own arithmetic.",
  csv: "Table (CSV)",
  json: "Figures (JSON)",
  image: "Picture (PNG)",
  share: "Share the picture",
  failed: "The picture could not be made on this device.",
  picture: {
    final: "Final result",
    soFar: "Counted so far",
    turnout: "Turnout {{percent}} ({{ballots}} of {{voters}})",
    check: "Anybody can check this: {{address}}",
  },
};
