import { useQuery } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { answer, office } from "../../../lib/client";

/** All elections of the organisation, the newest first. */
export function useElections() {
  return useQuery({
    queryKey: ["elections"],
    queryFn: () => answer(office.GET("/api/v1/elections")),
    refetchInterval: intervals.screen,
  });
}
