import { wallet } from "../../../lib/backend";
import type { Restore } from "./restore-wallet";

/** How the wallet of a phrase is written. */
export const restorePhrase =
  (phrase: string): Restore =>
  (passphrase, replace) =>
    replace ? wallet.Replace(phrase, passphrase) : wallet.Restore(phrase, passphrase);
