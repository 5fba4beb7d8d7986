import { useMutation } from "@tanstack/react-query";
import { answer, office, type Schemas } from "../../../lib/client";
import { refreshSession } from "../../../lib/session";

/** Removes the authenticator app from one's own account. */
export function useRemoveTotp(onDone: () => void) {
  return useMutation({
    mutationFn: (body: Schemas["PasswordAndCode"]) => answer(office.POST("/api/v1/me/totp/remove", { body })),
    onSuccess: async () => {
      await refreshSession();
      onDone();
    },
  });
}
