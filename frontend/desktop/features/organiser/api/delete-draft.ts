import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { organiser, type ElectionDraft } from "../../../lib/backend";
import { draftsKey } from "./get-drafts";

/** Deletes a draft. It can be brought back. */
export function useDeleteDraft(onDeleted: (draft: ElectionDraft) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: ElectionDraft) => organiser.Delete(id),
    onSuccess: async (_, draft) => {
      onDeleted(draft);
      await reload(client, draftsKey);
    },
  });
}
