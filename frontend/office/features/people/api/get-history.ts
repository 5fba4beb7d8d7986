import { useQuery } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { answer, office } from "../../../lib/client";

/** Where a person can vote and whether they have, and what the log says about them. */
export function useHistory(id: string) {
  return useQuery({
    queryKey: ["history of", id],
    queryFn: () => answer(office.GET("/api/v1/roll/voters/{id}/history", { params: { path: { id } } })),
    refetchInterval: intervals.list,
  });
}
