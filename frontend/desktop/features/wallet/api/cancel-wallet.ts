import { useMutation } from "@tanstack/react-query";
import { wallet } from "../../../lib/backend";

/** Forgets the new phrase. */
export function useCancelWallet(onCancelled: () => void) {
  return useMutation({ mutationFn: () => wallet.Cancel(), onSuccess: () => onCancelled() });
}
