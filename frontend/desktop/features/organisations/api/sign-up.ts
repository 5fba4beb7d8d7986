import { useQueryClient } from "@tanstack/react-query";
import { useSecretMutation } from "../../../lib/use-secret-mutation";
import { organisations } from "../../../lib/backend";
import { reloadRegistration } from "./reload-registration";

/** Makes an account at the office. The password passes beside the cache. */
export function useSignUp(organisation: string, onDone: () => void) {
  const client = useQueryClient();
  return useSecretMutation(
    (email: string, password: string) => organisations.SignUp(organisation, email, password),
    async () => {
      onDone();
      await reloadRegistration(client, organisation);
    },
  );
}
