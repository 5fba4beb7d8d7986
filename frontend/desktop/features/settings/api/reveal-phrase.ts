import { wallet } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** The words of the recovery phrase, for the passphrase. They go to `onWords` alone. */
export function useRevealPhrase(onWords: (words: readonly string[]) => void) {
  return useSecretMutation(wallet.RevealPhrase, onWords);
}
