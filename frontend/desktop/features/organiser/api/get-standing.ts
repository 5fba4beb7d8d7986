import { useQuery } from "@tanstack/react-query";
import { windowIntervals } from "@shared/lib/intervals";
import { organiser } from "../../../lib/backend";

/** Whether this address may organise elections here, and what it holds for fees. */
export function useStanding(organisation: string) {
  return useQuery({
    queryKey: ["standing", organisation],
    queryFn: () => organiser.Standing(organisation),
    refetchInterval: windowIntervals.standing,
  });
}
