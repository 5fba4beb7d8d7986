import { wallet } from "../../../lib/backend";
import type { Restore } from "./restore-wallet";

/** How the wallet of a backup file is written. */
export const restoreBackup =
  (file: string, filePassphrase: string): Restore =>
  (passphrase, replace) =>
    replace
      ? wallet.ReplaceByBackup(file, filePassphrase, passphrase)
      : wallet.RestoreBackup(file, filePassphrase, passphrase);
