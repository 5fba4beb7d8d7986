export const list = {
  heading: "Elections",
  intro: "Every result on this page is counted in public. Anybody can check it.",
  none: "There are no elections yet.",
  turnout: "{{ballots}} of {{voters}} voted",
  opens: "Opens {{time}}",
  closes: "Closes {{time}}",
  closed: "Closed {{time}}",
};

export const ballot = {
  heading: "Find a ballot",
  intro:
    "The tracker on a receipt shows whether that ballot is counted. It does not show what was voted, or by whom.",
  label: "Tracker",
  hint: "Five groups of four letters and digits, such as 7Z4K-Q2M8-….",
  find: "Find the ballot",
  empty: "Enter the tracker from your receipt.",
  state: {
    queued: "Sent: the office has the ballot and will put it in the ballot box in a moment.",
    sent: "Sent: the ballot is on its way to the ballot box.",
    included:
      "In the ballot box: the ballot is counted. It becomes final after a short while. (Block {{block}})",
    final: "Final: the ballot is counted, and that can no longer change. (Block {{block}})",
    rejected: "Refused: the ballot was not counted ({{reason}}).",
  },
};
