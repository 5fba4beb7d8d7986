import type { Schemas } from "./client";

export type Person = Schemas["VoterInfo"];
export type PersonState = Person["state"];

/** How far a person can have come, in order. */
export const personStates = [
  "imported",
  "invited",
  "registered",
  "addressProven",
  "approved",
  "enrolled",
] as const satisfies readonly PersonState[];

/** Which people are shown, and in which order. */
export interface PeopleFilter {
  readonly state?: PersonState | undefined;
  readonly query?: string;
  /** People who were struck off, instead of the others. */
  readonly struck?: boolean;
  /** People whose new key or striking off waits for a second registrar. */
  readonly unconfirmed?: boolean;
  /** People who can vote in this election, and have, or have not. */
  readonly election?: string;
  readonly voted?: "true" | "false";
  readonly sort?: "member" | "name" | "email" | "state" | "invited";
}

/** The filter as the office takes it; what is not asked for is left out. */
export function queryOf(filter: PeopleFilter) {
  const { state, query, struck, unconfirmed, election, voted, sort } = filter;
  return {
    ...(state ? { state } : {}),
    ...(query ? { q: query } : {}),
    ...(struck ? { struck } : {}),
    ...(unconfirmed ? { unconfirmed } : {}),
    ...(election && voted ? { election, voted } : {}),
    ...(sort ? { sort } : {}),
  };
}
