import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { voting } from "../../../lib/backend";
import { receiptKey } from "./get-receipt";

/** Puts a signed ballot into the ballot box without the office. */
export function useSubmitBallot(organisation: string, election: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => voting.SubmitMyself(organisation, election),
    onSuccess: () => reload(client, receiptKey(organisation, election)),
  });
}
