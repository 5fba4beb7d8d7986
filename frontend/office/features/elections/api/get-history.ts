import { useQuery } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { answer, office } from "../../../lib/client";

/** How the turnout of an election grew. */
export function useHistory(address: string) {
  return useQuery({
    queryKey: ["history", address],
    queryFn: () =>
      answer(office.GET("/api/v1/elections/{address}/history", { params: { path: { address } } })),
    refetchInterval: intervals.screen,
  });
}
