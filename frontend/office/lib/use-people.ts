import { useState } from "react";
import { answer, office, type Schemas } from "./client";
import { useAction, type Action } from "./use-action";
import { useLoaded, type Loaded } from "./use-loaded";

export type Person = Schemas["VoterInfo"];
export type PersonState = Person["state"];

export interface PeopleFilter {
  readonly state?: PersonState | undefined;
  readonly query?: string;
  readonly limit: number;
  /** How often the first people are read again, in milliseconds; 0 for once. */
  readonly refresh?: number;
}

export interface People {
  readonly loaded: Loaded<Schemas["VoterList"]>;
  readonly people: readonly Person[];
  readonly hasMore: boolean;
  readonly more: Action<[], void>;
}

function ask(filter: PeopleFilter, cursor: string): Promise<Schemas["VoterList"]> {
  const query = {
    limit: filter.limit,
    ...(filter.state ? { state: filter.state } : {}),
    ...(filter.query ? { q: filter.query } : {}),
    ...(cursor ? { cursor } : {}),
  };
  return answer(office.GET("/api/v1/roll/voters", { params: { query } }));
}

/** People on the roll, page after page. */
export function usePeople(filter: PeopleFilter): People {
  const key = `people ${filter.state ?? ""} ${filter.query ?? ""}`;
  const loaded = useLoaded(key, () => ask(filter, ""), filter.refresh ?? 0);
  const first = loaded.value;
  const [rest, setRest] = useState<{ first: typeof first; people: readonly Person[]; next: string }>();
  const continued = rest && rest.first === first ? rest : undefined;
  const next = continued ? continued.next : (first?.next ?? "");
  const more = useAction(async () => {
    const page = await ask(filter, next);
    setRest({ first, people: [...(continued?.people ?? []), ...page.voters], next: page.next ?? "" });
  });
  return {
    loaded,
    people: [...(first?.voters ?? []), ...(continued?.people ?? [])],
    hasMore: next !== "",
    more,
  };
}
