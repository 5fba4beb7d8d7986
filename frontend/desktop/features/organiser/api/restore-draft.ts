import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { organiser } from "../../../lib/backend";
import { draftsKey } from "./get-drafts";

/** Brings a deleted draft back. */
export function useRestoreDraft(onRestored: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: string) => organiser.Undelete(draft),
    onSuccess: async () => {
      onRestored();
      await reload(client, draftsKey);
    },
  });
}
