import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { personKey } from "./get-person";

/** Takes a striking off back, whether it is done or waits for its confirmation. */
export function useTakeBackStrike(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(office.DELETE("/api/v1/roll/voters/{id}/strike", { params: { path: { id } } })),
    onSuccess: () => void reload(client, personKey(id)),
  });
}
