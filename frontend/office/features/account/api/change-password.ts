import { useMutation } from "@tanstack/react-query";
import { answer, office, type Schemas } from "../../../lib/client";
import { signOut } from "../../../lib/session";

/** Changes one's own password, which ends all sessions, this one too. */
export function useChangePassword() {
  return useMutation({
    mutationFn: (body: Schemas["PasswordChange"]) => answer(office.POST("/api/v1/me/password", { body })),
    onSuccess: () => signOut("passwordChanged"),
  });
}
