import { wallet } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** Writes the new wallet under a passphrase. */
export function useCreateWallet(onDone: () => Promise<void>) {
  return useSecretMutation(wallet.Create, onDone);
}
