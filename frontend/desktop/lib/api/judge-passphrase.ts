import { wallet, type Judgement } from "../backend";

/** How good a passphrase is. It is no query, whose name would hold the passphrase. */
export function judgePassphrase(passphrase: string): Promise<Judgement> {
  return wallet.Judge(passphrase);
}
