import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { refreshSession } from "../../../lib/session";
import { passkeysKey } from "./get-passkeys";

/** Removes a passkey of one's own account. */
export function useRemovePasskey(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (password: string) =>
      answer(
        office.POST("/api/v1/me/passkeys/{id}/remove", { params: { path: { id } }, body: { password } }),
      ),
    onSuccess: () => {
      void reload(client, passkeysKey);
      void refreshSession();
      onDone();
    },
  });
}
