import { useQuery } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { get, type ElectionList } from "../../../lib/client";
import { every } from "../../../lib/query-client";

/** All elections of the organisation, the newest first. */
export function useElections() {
  return useQuery({
    queryKey: ["elections"],
    queryFn: ({ signal }) => get<ElectionList>("/elections", signal),
    refetchInterval: every(intervals.list),
  });
}
