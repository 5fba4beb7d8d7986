import { useQuery } from "@tanstack/react-query";
import { windowIntervals } from "@shared/lib/intervals";
import { audit } from "../../../lib/backend";

export const auditKey = (organisation: string, election: string) => ["audit", organisation, election];

/** How far the check of an election is, in the words of a language. */
export function useAudit(organisation: string, election: string, language: string) {
  return useQuery({
    queryKey: [...auditKey(organisation, election), language],
    queryFn: () => audit.State(organisation, election, language),
    refetchInterval: windowIntervals.audit,
  });
}
