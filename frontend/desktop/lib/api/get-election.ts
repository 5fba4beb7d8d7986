import { useQuery } from "@tanstack/react-query";
import { voting } from "../backend";
import { electionKey } from "./keys";

/** One election with its questions; asked again every `interval` milliseconds, or once without one. */
export function useElection(organisation: string, election: string, interval?: number) {
  return useQuery({
    queryKey: electionKey(organisation, election),
    queryFn: () => voting.Election(organisation, election),
    refetchInterval: interval ?? false,
  });
}
