import { useMutation } from "@tanstack/react-query";
import { organiser } from "../../../lib/backend";

/** Saves a draft as a file; the answer is where, "" if the person changed their mind. */
export function useExportDraft() {
  return useMutation({ mutationFn: (draft: string) => organiser.Export(draft) });
}
