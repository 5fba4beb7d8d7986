import { useQuery } from "@tanstack/react-query";
import { answer, office } from "../../../lib/client";

/** What was fixed when an election was created. */
export function useElection(address: string) {
  return useQuery({
    queryKey: ["election", address],
    queryFn: () => answer(office.GET("/api/v1/elections/{address}", { params: { path: { address } } })),
  });
}
