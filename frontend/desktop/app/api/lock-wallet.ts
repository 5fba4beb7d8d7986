import { useMutation } from "@tanstack/react-query";
import { wallet } from "../../lib/backend";

/** Locks the wallet at once. */
export function useLock(onLocked: () => Promise<void>) {
  return useMutation({ mutationFn: () => wallet.Lock(), onSuccess: () => onLocked() });
}
