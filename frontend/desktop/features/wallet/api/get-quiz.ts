import { wallet, type WordQuestion } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** Asks for some words of the new phrase. The right ones are among the candidates, so they go to `onAsked` alone. */
export function useQuiz(onAsked: (questions: readonly WordQuestion[]) => void) {
  return useSecretMutation(wallet.Quiz, onAsked);
}
