import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { usersKey } from "./get-users";

/** Removes the authenticator app and the passkeys of an account, for a reason. */
export function useResetFactors(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      answer(office.POST("/api/v1/users/{id}/factors/reset", { params: { path: { id } }, body: { reason } })),
    onSuccess: () => {
      void reload(client, usersKey);
      onDone();
    },
  });
}
