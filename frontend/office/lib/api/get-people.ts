import { useMutation, useQuery, type UseMutationResult, type UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import { answer, office, type Schemas } from "../client";
import { queryOf, type PeopleFilter, type Person } from "../people";

export const peopleKey = ["people"];

export interface People {
  /** The first people whom the filter selects. */
  readonly first: UseQueryResult<Schemas["VoterList"]>;
  /** Everybody who was read so far. */
  readonly people: readonly Person[];
  /** How many the filter selects in all. */
  readonly total: number;
  readonly hasMore: boolean;
  /** Reads those who follow. */
  readonly more: UseMutationResult<Schemas["VoterList"], Error, void>;
}

/** People on the list, `limit` at a time; the first are read again and again. */
export function usePeople(filter: PeopleFilter, limit: number, interval: number): People {
  const selection = queryOf(filter);
  const ask = (offset: number) =>
    answer(office.GET("/api/v1/roll/voters", { params: { query: { ...selection, limit, offset } } }));
  const first = useQuery({
    queryKey: [...peopleKey, selection, limit],
    queryFn: () => ask(0),
    refetchInterval: interval,
  });
  const [rest, setRest] = useState<{ key: string; people: readonly Person[] }>();
  const key = JSON.stringify(selection);
  const continued = rest?.key === key ? rest.people : [];
  const people = [...(first.data?.voters ?? []), ...continued];
  const more = useMutation({
    mutationFn: () => ask(people.length),
    onSuccess: (page) => setRest({ key, people: [...continued, ...page.voters] }),
  });
  const total = first.data?.total ?? 0;
  return {
    first,
    people,
    total,
    hasMore: people.length < total && first.data?.voters.length === limit,
    more,
  };
}
