/** How often pages ask again, in milliseconds, named after what is watched. Every interval of the pages is here. */
export const intervals = {
  /** Work that somebody watches step by step: an enrolment. */
  work: 2_000,
  /** One ballot on its way into the ballot box. */
  ballot: 3_000,
  /** Messages that are being sent. */
  mail: 4_000,
  /** A screen with figures that change while it is open. */
  screen: 5_000,
  /** Lists and histories, which grow slowly. */
  list: 10_000,
  /** The membership list, which is long. */
  people: 15_000,
  /** After a failure that may pass. */
  retry: 5_000,
  /** After a failure that may pass, where somebody waits for a result. */
  quickRetry: 3_000,
} as const;

/** The same for the window, which asks the Go side behind it. */
export const windowIntervals = {
  /** Whether the wallet is open, and for how long. */
  status: 1_000,
  organisations: 10_000,
  /** The way onto the roll while it is on the screen, and where only its result matters. */
  registration: 2_000,
  registered: 10_000,
  elections: 4_000,
  election: 4_000,
  /** A ballot on its way into the ballot box. */
  receipt: 1_500,
  tally: 2_500,
  /** The check of a whole election, which has a bar of progress. */
  audit: 700,
  /** The trustee's page, and the notice elsewhere that leads to it. */
  trustee: 3_000,
  trusteeNotice: 5_000,
  decryption: 4_000,
  /** Whether the address may organise elections, and what it holds. */
  standing: 5_000,
  drafts: 3_000,
  /** A draft that is being created, and the trustees' key ceremony that this waits for. */
  creation: 1_500,
  ceremony: 1_500,
  /** The list of elections that this wallet organises, and one of them that is being changed. */
  organised: 5_000,
  managed: 2_000,
  walletsAside: 60_000,
} as const;
