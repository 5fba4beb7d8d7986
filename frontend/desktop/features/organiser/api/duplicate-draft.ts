import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { organiser } from "../../../lib/backend";
import { draftsKey } from "./get-drafts";

/** Makes a copy of a draft. */
export function useDuplicateDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: string) => organiser.Duplicate(draft),
    onSuccess: () => reload(client, draftsKey),
  });
}
