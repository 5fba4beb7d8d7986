import { wallet } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** The words of the new phrase. They go to `onWords` alone. */
export function useRevealNewPhrase(onWords: (words: readonly string[]) => void) {
  return useSecretMutation(wallet.RevealNew, onWords);
}
