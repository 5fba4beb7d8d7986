import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { useStream } from "@shared/lib/use-stream";
import { eventsUrl, get, type Results } from "../../../lib/client";
import { every } from "../../../lib/query-client";

export interface LiveResults {
  readonly query: UseQueryResult<Results>;
  /** Whether changes arrive by themselves at the moment. */
  readonly live: boolean;
}

/** Follows an election by its stream; without one the results are read again and again. */
export function useResults(address: string): LiveResults {
  const queryKey = ["results", address];
  const live = useStream(eventsUrl(address), "results", queryKey);
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => get<Results>(`/elections/${address}/results`, signal),
    refetchInterval: live ? false : every(intervals.screen),
  });
  return { query, live };
}
