import { useMutation } from "@tanstack/react-query";
import { answer, office } from "../../../lib/client";
import { queryOf, type PeopleFilter } from "../../../lib/people";

/** Reads everybody whom a filter selects, as CSV. */
export function useExportPeople(onDone: (csv: string) => void) {
  return useMutation({
    mutationFn: async (filter: PeopleFilter) => {
      const query = queryOf(filter);
      return String(await answer(office.GET("/api/v1/roll/export", { params: { query }, parseAs: "text" })));
    },
    onSuccess: onDone,
  });
}
