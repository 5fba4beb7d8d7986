import { useMutation } from "@tanstack/react-query";
import { session } from "../../lib/backend";

/** Says that somebody is there, so that the wallet stays unlocked. */
export function useStayUnlocked(onExtended?: () => Promise<void>) {
  return useMutation({ mutationFn: () => session.Touch(), onSuccess: () => onExtended?.() });
}
