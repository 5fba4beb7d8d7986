import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { mailKey } from "./get-mail";

/** Sends a message again that did not arrive. */
export function useRetryMail(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(office.POST("/api/v1/mail/{id}/retry", { params: { path: { id } } })),
    onSuccess: () => void reload(client, mailKey),
  });
}
