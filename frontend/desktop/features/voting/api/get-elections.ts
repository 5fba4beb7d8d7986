import { useQuery } from "@tanstack/react-query";
import { windowIntervals } from "@shared/lib/intervals";
import { voting } from "../../../lib/backend";

/** The elections of an organisation, read from the chain. */
export function useElections(organisation: string) {
  return useQuery({
    queryKey: ["elections", organisation],
    queryFn: () => voting.Elections(organisation),
    refetchInterval: windowIntervals.elections,
  });
}
