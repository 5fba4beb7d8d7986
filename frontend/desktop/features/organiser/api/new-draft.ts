import { useMutation } from "@tanstack/react-query";
import { organiser, type ElectionDraft } from "../../../lib/backend";

/** Makes an empty draft whose texts are in a language. */
export function useNewDraft(organisation: string, onMade: (draft: ElectionDraft) => void) {
  return useMutation({
    mutationFn: (language: string) => organiser.New(organisation, language),
    onSuccess: (answer) => onMade(answer),
  });
}
