import { useQuery } from "@tanstack/react-query";
import { windowIntervals } from "@shared/lib/intervals";
import { results } from "../../../lib/backend";

/** The counts so far, or the final ones. */
export function useTally(organisation: string, election: string) {
  return useQuery({
    queryKey: ["tally", organisation, election],
    queryFn: () => results.Tally(organisation, election),
    refetchInterval: windowIntervals.tally,
  });
}
