import { useMutation } from "@tanstack/react-query";
import { organiser } from "../../../lib/backend";

/** Signs what a summary shows. The Go side signs only what it prepared itself. */
export function useConfirmSummary(onConfirmed: () => Promise<void>) {
  return useMutation({
    mutationFn: (summary: string) => organiser.Confirm(summary),
    onSuccess: () => onConfirmed(),
  });
}
