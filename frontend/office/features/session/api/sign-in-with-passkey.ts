import { useMutation } from "@tanstack/react-query";
import { answer, office } from "../../../lib/client";
import { signWithPasskey } from "../../../lib/passkeys";
import { keep } from "../open-session";

/** Signs in with a passkey: the office asks a question, the browser answers it. */
export function useSignInWithPasskey() {
  return useMutation({
    mutationFn: async () => {
      const { ceremony, options } = await answer(office.POST("/api/v1/session/passkey/begin"));
      const response = await signWithPasskey(options);
      return keep(await answer(office.POST("/api/v1/session/passkey", { body: { ceremony, response } })));
    },
  });
}
