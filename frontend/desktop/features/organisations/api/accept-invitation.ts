import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { organisationsKey } from "../../../lib/api/keys";
import { organisations } from "../../../lib/backend";

/** Joins the organisation of an invitation; `onJoined` gets its id. `confirmed`: that addresses may be replaced. */
export function useAcceptInvitation(invitation: string, onJoined: (organisation: string) => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (confirmed: boolean) => organisations.Accept(invitation, confirmed),
    onSuccess: async (organisation) => {
      await reload(client, organisationsKey);
      await onJoined(organisation);
    },
  });
}
