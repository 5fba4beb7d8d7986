import { wallet } from "../../../lib/backend";
import { useSecretMutation } from "../../../lib/use-secret-mutation";

/** The address of a phrase; it goes to `onFound`. */
export function useFindPhrase(onFound: (address: string) => void) {
  return useSecretMutation(wallet.AddressOf, onFound);
}
