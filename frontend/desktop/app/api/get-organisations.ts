import { useQuery } from "@tanstack/react-query";
import { windowIntervals } from "@shared/lib/intervals";
import { organisations } from "../../lib/backend";
import { organisationsKey } from "../../lib/api/keys";

/** The organisations that this wallet has joined. */
export function useOrganisations() {
  return useQuery({
    queryKey: organisationsKey,
    queryFn: () => organisations.List(),
    refetchInterval: windowIntervals.organisations,
  });
}
