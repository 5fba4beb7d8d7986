import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { mailKey } from "./get-mail";

/** Hands in a delivery report, so that the message it is about counts as bounced. */
export function useHandInBounce() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      answer(
        office.POST("/api/v1/mail/bounces", {
          body: file as unknown as string,
          bodySerializer: (body) => body,
          headers: { "Content-Type": "message/rfc822" },
        }),
      ),
    onSuccess: () => void reload(client, mailKey),
  });
}
