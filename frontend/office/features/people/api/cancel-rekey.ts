import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { personKey } from "./get-person";

/** Cancels a key replacement that is not confirmed yet. */
export function useCancelRekey(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(office.DELETE("/api/v1/roll/voters/{id}/rekey", { params: { path: { id } } })),
    onSuccess: () => void reload(client, personKey(id)),
  });
}
