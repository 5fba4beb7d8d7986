import { useQuery } from "@tanstack/react-query";
import { get, type Description } from "../../../lib/client";

/** What was fixed when an election was created. */
export function useElection(address: string) {
  return useQuery({
    queryKey: ["election", address],
    queryFn: ({ signal }) => get<Description>(`/elections/${address}`, signal),
  });
}
