import { useMutation } from "@tanstack/react-query";
import { trustee } from "../../../lib/backend";

/** Forgets a prepared step. Should that fail, the lock forgets it at the latest. */
export function useDiscardStep() {
  return useMutation({ mutationFn: (step: string) => trustee.Discard(step) });
}
