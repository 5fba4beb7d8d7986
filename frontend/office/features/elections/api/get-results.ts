import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { useStream } from "@shared/lib/use-stream";
import { answer, office, type Schemas } from "../../../lib/client";

export interface LiveResults {
  readonly query: UseQueryResult<Schemas["ElectionResults"]>;
  /** Whether changes arrive by themselves at the moment. */
  readonly live: boolean;
}

/** Follows an election by its stream; without one the results are read again and again. */
export function useResults(address: string): LiveResults {
  const queryKey = ["results", address];
  const live = useStream(`/api/v1/elections/${address}/events`, "results", queryKey);
  const query = useQuery({
    queryKey,
    queryFn: () =>
      answer(office.GET("/api/v1/elections/{address}/results", { params: { path: { address } } })),
    refetchInterval: live ? false : intervals.screen,
  });
  return { query, live };
}
