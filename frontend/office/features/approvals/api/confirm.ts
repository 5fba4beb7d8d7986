import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { peopleKey } from "../../../lib/api/get-people";
import { answer, office, type Schemas } from "../../../lib/client";
import type { Person } from "../../../lib/people";

/** Confirms people whom another registrar proposed, with the addresses that were on the screen. */
export function useConfirm(onDone: (decisions: Schemas["Decisions"]) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (people: readonly Person[]) => {
      const voters = people.map(({ id }) => id);
      const addresses = Object.fromEntries(people.map(({ id, address }) => [id, address ?? ""]));
      return answer(office.POST("/api/v1/roll/approvals/confirm", { body: { voters, addresses } }));
    },
    onSuccess: (decisions) => {
      onDone(decisions);
      void reload(client, peopleKey);
    },
  });
}
