import { useMutation } from "@tanstack/react-query";
import { organiser } from "../../../lib/backend";

/** Takes the board out of a draft, so that another one can be made. */
export function useRenewBoard(draft: string, onRenewed: () => Promise<void>) {
  return useMutation({ mutationFn: () => organiser.NewBoard(draft), onSuccess: () => onRenewed() });
}
