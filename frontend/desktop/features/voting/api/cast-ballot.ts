import { useMutation, useQueryClient } from "@tanstack/react-query";
import { electionKey } from "../../../lib/api/keys";
import { reload } from "@shared/lib/query";
import { voting } from "../../../lib/backend";

/** Casts a prepared ballot; `onCast` comes once the page knows it. */
export function useCastBallot(organisation: string, election: string, onCast: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (prepared: string) => voting.Cast(prepared),
    onSuccess: async () => {
      await reload(client, electionKey(organisation, election));
      onCast();
    },
  });
}
