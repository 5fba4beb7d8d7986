import { useQuery } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { answer, office } from "../../../lib/client";

/** The office's own state: checks, nodes, balance, queues and the latest warnings. */
export function useMonitoring() {
  return useQuery({
    queryKey: ["monitoring"],
    queryFn: () => answer(office.GET("/api/v1/monitoring")),
    refetchInterval: intervals.screen,
  });
}
