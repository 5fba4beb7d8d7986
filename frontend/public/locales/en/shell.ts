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
    text: "The link may be cut off or mistyped. The list has every election of this organisation.",
    list: "Show all elections",
  },
};

export const errors = {
  results_unavailable:
    "The office is reading the results again. This page shows them as soon as they are there.",
  no_such_election: "This organisation has no election at that address.",
  no_such_ballot: "No ballot with that tracker is known here. Check that you entered all of it.",
  network: "The office cannot be reached at the moment. This page keeps trying.",
};
