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
