import { useQueryClient } from "@tanstack/react-query";
import { useSecretMutation } from "../../../lib/use-secret-mutation";
import { organisations } from "../../../lib/backend";
import { reloadRegistration } from "./reload-registration";

/** Signs in to the office. The password passes beside the cache. */
export function useSignIn(organisation: string, onDone: () => void) {
  const client = useQueryClient();
  return useSecretMutation(
    (email: string, password: string) => organisations.SignIn(organisation, email, password),
    async () => {
      onDone();
      await reloadRegistration(client, organisation);
    },
  );
}
