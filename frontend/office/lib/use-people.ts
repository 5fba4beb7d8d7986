import { useState } from "react";
import { answer, office, type Schemas } from "./client";
import { useAction, type Action } from "./use-action";
import { useLoaded, type Loaded } from "./use-loaded";

export type Person = Schemas["VoterInfo"];
export type PersonState = Person["state"];

/** Which people are shown, and in which order. */
export interface PeopleFilter {
  readonly state?: PersonState | undefined;
  readonly query?: string;
  /** People who were struck off, instead of the others. */
  readonly struck?: boolean;
  /** People with a re-keying or a striking off that waits for a second registrar. */
  readonly unconfirmed?: boolean;
  /** People who can vote in this election, and have, or have not. */
  readonly election?: string;
  readonly voted?: "true" | "false";
  readonly sort?: "member" | "name" | "email" | "state" | "invited";
}

export interface People {
  readonly loaded: Loaded<Schemas["VoterList"]>;
  readonly people: readonly Person[];
  /** How many the filter selects in all. */
  readonly total: number;
  readonly hasMore: boolean;
  readonly more: Action<[], void>;
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

/** People on the roll, `limit` at a time; the first are read again every `refresh` milliseconds if that is not 0. */
export function usePeople(filter: PeopleFilter, limit: number, refresh = 0): People {
  const query = queryOf(filter);
  const ask = (offset: number) =>
    answer(office.GET("/api/v1/roll/voters", { params: { query: { ...query, limit, offset } } }));
  const loaded = useLoaded(`people ${JSON.stringify(query)}`, () => ask(0), refresh);
  const first = loaded.value;
  const [rest, setRest] = useState<{ key: string; people: readonly Person[] }>();
  const key = JSON.stringify(query);
  const continued = rest?.key === key ? rest.people : [];
  const people = [...(first?.voters ?? []), ...continued];
  const more = useAction(async () => {
    const page = await ask(people.length);
    setRest({ key, people: [...continued, ...page.voters] });
  });
  const total = first?.total ?? 0;
  return { loaded, people, total, hasMore: people.length < total && first?.voters.length === limit, more };
}
