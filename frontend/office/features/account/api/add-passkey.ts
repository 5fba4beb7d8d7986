import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office, type Schemas } from "../../../lib/client";
import { createPasskey } from "../../../lib/passkeys";
import { refreshSession } from "../../../lib/session";
import { passkeysKey } from "./get-passkeys";

export interface NewPasskey {
  readonly name: string;
  readonly password: string;
}

/** Makes a passkey with the browser and registers it: the office asks a question, the browser answers it. */
export function useAddPasskey(onDone: (passkey: Schemas["Passkey"]) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ name, password }: NewPasskey) => {
      const { ceremony, options } = await answer(
        office.POST("/api/v1/me/passkeys/begin", { body: { password } }),
      );
      const response = await createPasskey(options);
      return answer(office.POST("/api/v1/me/passkeys", { body: { ceremony, name, response } }));
    },
    onSuccess: (passkey) => {
      onDone(passkey);
      void reload(client, passkeysKey);
      void refreshSession();
    },
  });
}
