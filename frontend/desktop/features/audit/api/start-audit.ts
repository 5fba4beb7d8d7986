import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { audit } from "../../../lib/backend";
import { auditKey } from "./get-audit";

/** Begins to check an election on this computer. */
export function useStartAudit(organisation: string, election: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => audit.Start(organisation, election),
    onSuccess: () => reload(client, auditKey(organisation, election)),
  });
}
