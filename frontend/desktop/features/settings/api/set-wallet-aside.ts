import { wallet } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** Sets this wallet aside, for its passphrase, so that another one can be created or restored. */
export function useSetWalletAside(onDone: () => Promise<void>) {
  return useSecretMutation(wallet.SetAside, onDone);
}
