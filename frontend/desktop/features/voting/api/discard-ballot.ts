import { useMutation } from "@tanstack/react-query";
import { voting } from "../../../lib/backend";

/** Forgets a prepared ballot. */
export function useDiscardBallot() {
  return useMutation({ mutationFn: (prepared: string) => voting.Discard(prepared) });
}
