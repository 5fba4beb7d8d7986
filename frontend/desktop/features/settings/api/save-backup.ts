import { wallet } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** Saves a backup file: for the wallet's passphrase, under one of its own. `onSaved` gets where, "" if the person changed their mind. */
export function useSaveBackup(onSaved: (path: string) => void) {
  return useSecretMutation(wallet.SaveBackup, onSaved);
}
