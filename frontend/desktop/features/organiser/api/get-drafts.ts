import { useQuery } from "@tanstack/react-query";
import { windowIntervals } from "@shared/lib/intervals";
import { organiser } from "../../../lib/backend";

export const draftsKey = ["drafts"];

/** The drafts of elections for an organisation. */
export function useDrafts(organisation: string) {
  return useQuery({
    queryKey: [...draftsKey, organisation],
    queryFn: () => organiser.Drafts(organisation),
    refetchInterval: windowIntervals.drafts,
  });
}
