import { wallet } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** Compares the words that were chosen with the new phrase. */
export function useConfirmWords(onRight: () => void) {
  return useSecretMutation(wallet.Confirm, onRight);
}
