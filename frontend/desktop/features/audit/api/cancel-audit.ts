import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { audit } from "../../../lib/backend";
import { auditKey } from "./get-audit";

/** Stops the check of an election. */
export function useCancelAudit(organisation: string, election: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => audit.Cancel(organisation, election),
    onSuccess: () => reload(client, auditKey(organisation, election)),
  });
}
