import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { peopleKey } from "../../../lib/api/get-people";
import { answer, office, type Schemas } from "../../../lib/client";
import type { Person } from "../../../lib/people";

/** Proposes people for the roll with the addresses they have proven. */
export function usePropose(onDone: (decisions: Schemas["Decisions"]) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (people: readonly Person[]) =>
      answer(office.POST("/api/v1/roll/approvals", { body: { voters: people.map(({ id }) => id) } })),
    onSuccess: (decisions) => {
      onDone(decisions);
      void reload(client, peopleKey);
    },
  });
}
