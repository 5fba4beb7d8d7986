import { useMutation } from "@tanstack/react-query";
import { answer, office, type Schemas } from "../../../lib/client";
import { keep } from "../open-session";

/** Signs in with a password, and a second factor if the account has one. */
export function useSignIn(onRefused: () => void) {
  return useMutation({
    mutationFn: async (body: Schemas["BrowserSignIn"]) =>
      keep(await answer(office.POST("/api/v1/session", { body }))),
    onError: onRefused,
  });
}
