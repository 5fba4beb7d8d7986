import { useMutation } from "@tanstack/react-query";
import { trustee, type TrusteeStep } from "../../../lib/backend";

/** What the Go side is asked to work out. */
export type Kind = "board" | "abort" | "shares" | "finalise";

/** Works out a step, to be looked at before it is signed. `target` is the board, or the election. */
export function usePrepareStep(
  organisation: string,
  kind: Kind,
  target: string,
  onPrepared: (step: TrusteeStep) => void,
) {
  return useMutation({
    mutationFn: () => trustee.Prepare(organisation, kind, target),
    onSuccess: (answer) => onPrepared(answer),
  });
}
