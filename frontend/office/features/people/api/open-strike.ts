import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { personKey } from "./get-person";

/** Strikes a person off the list for a reason; somebody who is on the roll, once it is confirmed. */
export function useOpenStrike(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      answer(office.POST("/api/v1/roll/voters/{id}/strike", { params: { path: { id } }, body: { reason } })),
    onSuccess: () => void reload(client, personKey(id)),
  });
}
