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
    "Ballots are encrypted. While voting is open, only the turnout is known. After voting has ended, the trustees decrypt the sum of all ballots, never a single one.",
  cancelled: "The organiser cancelled this election before the first ballot.",
  withheld:
    "Fewer people voted than the minimum set for this election. So nothing is decrypted: the result could give away how somebody voted.",
  live: "Live",
  paused: "Not live at the moment",
  complete: "Final result",
  completeText: "Voting has ended and every ballot is final. These figures can no longer change.",
  interim: "Interim result",
  soFar: "Ballots so far",
  interimText: "{{final}} of {{latest}} ballots are final. The newest ones become final after a short while.",
  settled: "All ballots counted so far are final.",
  stale:
    "The office has received nothing new for a while. These figures are right for the time given below, but there may be newer ones.",
  asOf: "As of {{time}} (block {{number}})",
  announcement: "{{ballots}} of {{voters}} have voted.",
};

export const history = {
  heading: "Timeline",
  created: "Created",
  opens: "Voting opens",
  opened: "Voting opened",
  closes: "Voting closes",
  closed: "Voting closed",
  extended: "Closing time moved to {{time}}",
  shares: "Trustee {{trustee}} published their part for the decryption",
  result: "The result was checked and accepted",
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
  intro: "For your records, your newsletter or your own calculations.",
  csv: "Table (CSV)",
  json: "Figures (JSON)",
  image: "Picture (PNG)",
  share: "Share the picture",
  failed: "The picture could not be made on this device.",
  picture: {
    turnout: "Turnout {{percent}} ({{ballots}} of {{voters}})",
    check: "Anybody can check this: {{address}}",
  },
};
