import { useMutation } from "@tanstack/react-query";
import { organiser, type Summary } from "../../../lib/backend";

/** Works out what creating the trustees' board or the election of a draft signs and costs. */
export function usePrepareDraft(draft: string, onPrepared: (summary: Summary) => void) {
  return useMutation({
    mutationFn: () => organiser.Prepare(draft),
    onSuccess: (answer) => onPrepared(answer),
  });
}
