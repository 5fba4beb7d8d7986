/** The texts of the public page in English. A second language is another object of the type Texts. */
export const en = {
  title: "Election results",
  skip: "Skip to the content",
  home: "All elections",
  loading: "Loading …",
  retry: "Try again",
  errors: {
    results_unavailable:
      "The results are being read from the chain again. This page shows them as soon as they are there.",
    no_such_election: "This organisation has no election at that address.",
    no_such_ballot: "No ballot with that tracker is known here. Check that you typed all of it.",
    network: "The office cannot be reached at the moment. This page keeps trying.",
  },
  list: {
    heading: "Elections",
    intro: "Every result on this page is counted by a contract on a public chain. Anybody can check it.",
    none: "There are no elections yet.",
    turnout: "{{ballots}} of {{voters}} voted",
    opens: "Opens {{time}}",
    closes: "Closes {{time}}",
    closed: "Closed {{time}}",
  },
  mode: { open: "Open ballots", secret: "Secret ballots" },
  phase: {
    announced: "Not open yet",
    open: "Voting is open",
    closed: "Voting has ended",
    tallied: "Result is final",
    cancelled: "Cancelled",
    withheld: "No result: too few ballots",
  },
  election: {
    opening: "Opens",
    closing: "Closes",
    turnout: "Turnout",
    voted: "{{ballots}} of {{voters}} people on the roll have voted",
    percent: "{{percent}} turnout",
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
  },
  verify: {
    heading: "Check it yourself",
    intro:
      "You need not trust this page or this office. The following command reads the whole election from the chain, checks the roll, every signature and every count, and says what it found.",
    copy: "Copy the command",
    copied: "Copied",
    contract: "Address of the election on chain {{chain}}",
    texts: "Fingerprint of the questions and options",
  },
  ballot: {
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
  },
  footer: "No cookies, no tracking, nothing from third parties.",
};

export type Texts = typeof en;
