import { useQuery } from "@tanstack/react-query";
import { windowIntervals } from "@shared/lib/intervals";
import { organiser } from "../../../lib/backend";

/** How far the trustees of a draft are with their key. */
export function useCeremony(draft: string, board: string) {
  return useQuery({
    queryKey: ["ceremony", board],
    queryFn: () => organiser.Ceremony(draft),
    refetchInterval: windowIntervals.ceremony,
  });
}
