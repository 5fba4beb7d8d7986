import { useMutation } from "@tanstack/react-query";
import { answer, office } from "../../../lib/client";

/** Makes a secret for an authenticator app. It counts once a first code of it is confirmed. */
export function useSetUpTotp(onDone: () => void) {
  return useMutation({
    mutationFn: (password: string) => answer(office.POST("/api/v1/me/totp", { body: { password } })),
    onSuccess: onDone,
  });
}
