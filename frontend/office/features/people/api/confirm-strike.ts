import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { personKey } from "./get-person";

/** Confirms that a person, with the address that was shown, is struck off the roll. */
export function useConfirmStrike(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (address: string) =>
      answer(
        office.POST("/api/v1/roll/voters/{id}/strike/confirm", {
          params: { path: { id }, query: { address } },
        }),
      ),
    onSuccess: () => void reload(client, personKey(id)),
  });
}
