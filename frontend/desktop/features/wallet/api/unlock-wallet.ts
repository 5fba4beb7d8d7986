import { wallet } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** Unlocks the wallet with its passphrase. */
export function useUnlockWallet(onDone: () => Promise<void>) {
  return useSecretMutation(wallet.Unlock, onDone);
}
