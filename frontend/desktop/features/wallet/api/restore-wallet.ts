import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** Writes a wallet under a new passphrase; `replace` sets another wallet aside that is on this computer. */
export type Restore = (passphrase: string, replace: boolean) => Promise<void>;

/** Brings a wallet back that was found, from a phrase or a file. */
export function useRestoreWallet(restore: Restore, onDone: () => Promise<void>) {
  return useSecretMutation(restore, onDone);
}
