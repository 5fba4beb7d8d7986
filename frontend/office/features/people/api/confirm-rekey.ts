import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { personKey } from "./get-person";

/** Confirms the new address that was shown. */
export function useConfirmRekey(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (address: string) =>
      answer(
        office.POST("/api/v1/roll/voters/{id}/rekey/confirm", {
          params: { path: { id }, query: { address } },
        }),
      ),
    onSuccess: () => void reload(client, personKey(id)),
  });
}
