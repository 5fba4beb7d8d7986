export const list = {
  heading: "Elections",
  intro: "Every result on this page is counted by a contract on a public chain. Anybody can check it.",
  none: "There are no elections yet.",
  turnout: "{{ballots}} of {{voters}} voted",
  opens: "Opens {{time}}",
  closes: "Closes {{time}}",
  closed: "Closed {{time}}",
};

export const mode = { open: "Open ballots", secret: "Secret ballots" };

export const phase = {
  announced: "Not open yet",
  open: "Voting is open",
  closed: "Voting has ended",
  tallied: "Result is final",
  cancelled: "Cancelled",
  withheld: "No result: too few ballots",
};

export const ballot = {
  heading: "Find a ballot",
  intro:
    "The tracker on a receipt shows whether that ballot is counted. It does not show what was voted or by whom.",
  label: "Tracker",
  hint: "Five groups of four letters and digits, such as 7Z4K-Q2M8-….",
  find: "Find the ballot",
  empty: "Type the tracker from your receipt.",
  state: {
    queued: "The office has the ballot and will send it to the chain in a moment.",
    sent: "The ballot is on its way into a block.",
    included: "The ballot is counted, in block {{block}}. That block is not final yet.",
    final: "The ballot is counted, in block {{block}}, and that is final.",
    rejected: "The ballot was not counted: {{reason}}",
  },
};
