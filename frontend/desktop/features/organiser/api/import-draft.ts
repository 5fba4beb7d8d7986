import { useMutation } from "@tanstack/react-query";
import { organiser, type ElectionDraft } from "../../../lib/backend";

/** Longest file that is read, in bytes. The Go side has the last word. */
const longest = 1 << 18;

/** Makes a draft of an election file. A file that is too long arrives as "", which the Go side refuses. */
export function useImportDraft(organisation: string, onMade: (draft: ElectionDraft) => void) {
  return useMutation({
    mutationFn: async (file: File) =>
      organiser.Import(organisation, file.size > longest ? "" : await file.text()),
    onSuccess: (answer) => onMade(answer),
  });
}
