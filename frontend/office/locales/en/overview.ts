export const overview = {
  title: "Overview",
  lead: "How far everybody has come, and what needs doing next.",
  funnel: "From the list to the vote",
  funnelLead: "Each number counts the people who have come at least this far.",
  nobody: "Nobody is on the list yet",
  nobodyText:
    "Begin with your membership list: a table with a number, a name and an e-mail address for everybody.",
  importFirst: "Import the list",
  next: "What to do next",
  allDone: "Everything is done that registrars can do at the moment.",
  toInvite_one: "{{count}} person is not invited yet",
  toInvite_other: "{{count}} people are not invited yet",
  doInvite: "Invite",
  toApprove_one: "{{count}} person waits for approval",
  toApprove_other: "{{count}} people wait for approval",
  doApprove: "Approve",
  toEnrol_one: "{{count}} approved person is not on the chain yet",
  toEnrol_other: "{{count}} approved people are not on the chain yet",
  doEnrol: "Enrol",
  toFix_one: "{{count}} check needs attention, see below",
  toFix_other: "{{count}} checks need attention, see below",
};

export const monitoring = {
  title: "How the office stands",
  ready: "Everything works",
  degraded: "It works, but somebody should look",
  unavailable: "Something that the office needs does not work",
  ok: "Works",
  notOk: "Look here",
  check: "Check",
  result: "State",
  detail: "Details",
  refreshed: "Checked every few seconds.",
};

export const checks = {
  database: "Database",
  chain: "Connection to the chain",
  endpoints: "All endpoints of the chain",
  registrar: "Right to write the roll",
  funds: "Balance for transactions",
  ballots: "Balance for ballots",
  enrolment: "Enrolment",
  cache: "Cache of the results",
  results: "Reading the results",
};
