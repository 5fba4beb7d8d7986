export const shell = {
  title: "Election results",
  skip: "Skip to the content",
  home: "All elections",
  loading: "Loading …",
  language: "Language",
  footer: "No cookies, no tracking, nothing from third parties.",
  how: "How to check",
  check: "Check a ballot on this device",
  console: "For registrars",
  missing: {
    heading: "There is nothing at this address",
    text: "The link may have been cut off or mistyped. Every election of this organisation is in the list.",
    list: "Show all elections",
  },
};

export const errors = {
  results_unavailable:
    "The results are being read from the chain again. This page shows them as soon as they are there.",
  no_such_election: "This organisation has no election at that address.",
  no_such_ballot: "No ballot with that tracker is known here. Check that you typed all of it.",
  network: "The office cannot be reached at the moment. This page keeps trying.",
};
