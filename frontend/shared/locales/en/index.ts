/** The words that all pages use for elections, boards and ballots, in English. A page's own texts stand beside them. */
export const texts = {
  phase: {
    announced: "Not open yet",
    open: "Voting is open",
    closed: "Voting has ended",
    tallied: "Result is final",
    cancelled: "Cancelled",
    withheld: "No result: too few ballots",
  },
  mode: { open: "Public ballot", secret: "Secret ballot" },
  stage: {
    registering: "Register",
    dealing: "Exchange parts",
    confirming: "Confirm",
    ready: "Key ready",
    aborted: "Given up",
  },
  ballotState: { signed: "Signed", sent: "Sent", included: "In the ballot box", final: "Final" },
};

/** The shape that the shared words have in every language. */
export type SharedTexts = typeof texts;
