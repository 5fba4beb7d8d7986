import { useMutation } from "@tanstack/react-query";
import { answer, office } from "../../../lib/client";
import { refreshSession } from "../../../lib/session";

/** Takes a first code of the app into use, and gives the recovery codes: before the session, and with it the form, changes. */
export function useConfirmTotp(onCodes: (codes: readonly string[]) => void) {
  return useMutation({
    mutationFn: (code: string) => answer(office.POST("/api/v1/me/totp/confirm", { body: { code } })),
    onSuccess: ({ recoveryCodes }) => {
      onCodes(recoveryCodes);
      return refreshSession();
    },
  });
}
