import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { personKey } from "./get-person";

/** Starts to give a person's number to a new address, for a reason. */
export function useOpenRekey(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      answer(office.POST("/api/v1/roll/voters/{id}/rekey", { params: { path: { id } }, body: { reason } })),
    onSuccess: () => void reload(client, personKey(id)),
  });
}
