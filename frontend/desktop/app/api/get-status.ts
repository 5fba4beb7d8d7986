import { useQuery } from "@tanstack/react-query";
import { windowIntervals } from "@shared/lib/intervals";
import { session } from "../../lib/backend";

export const statusKey = ["status"];

/** The state of the wallet, followed. */
export function useStatus() {
  return useQuery({
    queryKey: statusKey,
    queryFn: () => session.Status(),
    refetchInterval: windowIntervals.status,
  });
}
