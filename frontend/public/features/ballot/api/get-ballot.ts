import { useQuery } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { get, type BallotStatus } from "../../../lib/client";
import { every } from "../../../lib/query-client";

/** How far a ballot has come. */
export function useBallot(tracker: string) {
  return useQuery({
    queryKey: ["ballot", tracker],
    queryFn: ({ signal }) => get<BallotStatus>(`/ballots/${encodeURIComponent(tracker)}`, signal),
    refetchInterval: every(intervals.ballot),
  });
}
