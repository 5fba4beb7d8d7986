import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { personKey } from "./get-person";

/** Confirms that a person is struck off the roll. */
export function useConfirmStrike(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(office.POST("/api/v1/roll/voters/{id}/strike/confirm", { params: { path: { id } } })),
    onSuccess: () => void reload(client, personKey(id)),
  });
}
