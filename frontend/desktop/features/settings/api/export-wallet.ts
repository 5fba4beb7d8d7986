import { wallet } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** Saves the key for other wallets: for the wallet's passphrase, under one of its own. `onSaved` gets where, "" if the person changed their mind. */
export function useExportWallet(onSaved: (path: string) => void) {
  return useSecretMutation(wallet.Export, onSaved);
}
