import { useMutation } from "@tanstack/react-query";
import { organiser } from "../../../lib/backend";

/** Forgets what was prepared for a signature. */
export function useDiscardSummary() {
  return useMutation({ mutationFn: (summary: string) => organiser.Discard(summary) });
}
