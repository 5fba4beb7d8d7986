import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { trustee } from "../../../lib/backend";
import { areaKey } from "./get-area";
import { progressKey } from "./get-progress";

/** Signs and sends a step as it was prepared. `onSettled` comes also when it failed: then it has to be worked out anew. */
export function usePerformStep(organisation: string, onSettled: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: string) => trustee.Perform(step),
    onSettled: async () => {
      onSettled();
      await Promise.all([reload(client, areaKey(organisation)), reload(client, progressKey(organisation))]);
    },
  });
}
