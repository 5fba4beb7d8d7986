import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { organiser, type ElectionDraft } from "../../../lib/backend";
import { problemsKey } from "./check-draft";
import { draftKey } from "./get-draft";

/** Writes a draft to the disk, then checks it. */
export function useSaveDraft(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: ElectionDraft) => organiser.Save(draft),
    onSuccess: async (_, draft) => {
      await client.cancelQueries({ queryKey: draftKey(id) });
      client.setQueryData(draftKey(id), draft);
      await reload(client, problemsKey(id));
    },
  });
}
