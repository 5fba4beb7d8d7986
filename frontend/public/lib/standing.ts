import type { Results } from "./client";
import type { TextKey } from "./i18n";

/** What the figures are: final, an interim result, or, where the counts are not known yet, only the ballots so far. */
export function standingOf({ complete, latest }: Results): TextKey {
  if (complete) return "election.complete";
  return latest.counts ? "election.interim" : "election.soFar";
}
