import { useMutation } from "@tanstack/react-query";
import { answer, office, type Schemas } from "../../../lib/client";
import { refreshSession } from "../../../lib/session";

/** Replaces all recovery codes by new ones. */
export function useRenewRecoveryCodes(onCodes: (codes: readonly string[]) => void, onDone: () => void) {
  return useMutation({
    mutationFn: (body: Schemas["PasswordAndCode"]) =>
      answer(office.POST("/api/v1/me/recovery-codes", { body })),
    onSuccess: async ({ recoveryCodes }) => {
      onCodes(recoveryCodes);
      await refreshSession();
      onDone();
    },
  });
}
