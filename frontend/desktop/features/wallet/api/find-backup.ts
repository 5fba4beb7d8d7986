import { wallet } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** The address of the wallet in a backup file, for the file and its passphrase; it goes to `onFound`. */
export function useFindBackup(onFound: (address: string) => void) {
  return useSecretMutation(wallet.BackupAddress, onFound);
}
