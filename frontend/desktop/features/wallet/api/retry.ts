import { useMutation } from "@tanstack/react-query";
import { session } from "../../../lib/backend";

/** Tries to use the data directory again. `onSettled` comes also when it failed. */
export function useRetry(onSettled: () => Promise<void>) {
  return useMutation({ mutationFn: () => session.Retry(), onSettled: () => onSettled() });
}
