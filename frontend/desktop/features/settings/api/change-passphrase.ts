import { wallet } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** Changes the passphrase of the wallet, from the first value to the second. */
export function useChangePassphrase(onChanged: () => void) {
  return useSecretMutation(wallet.ChangePassphrase, onChanged);
}
