import { useQuery } from "@tanstack/react-query";
import { windowIntervals } from "@shared/lib/intervals";
import { trustee } from "../../../lib/backend";

export const progressKey = (organisation: string) => ["decryption", organisation];

/** How far the decryption of an election is. */
export function useProgress(organisation: string, election: string) {
  return useQuery({
    queryKey: [...progressKey(organisation), election],
    queryFn: () => trustee.Progress(organisation, election),
    refetchInterval: windowIntervals.decryption,
  });
}
