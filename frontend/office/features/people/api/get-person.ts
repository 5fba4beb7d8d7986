import { useQuery } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { answer, office } from "../../../lib/client";

export const personKey = (id: string) => ["person", id];

/** One person of the list. */
export function usePerson(id: string) {
  return useQuery({
    queryKey: personKey(id),
    queryFn: () => answer(office.GET("/api/v1/roll/voters/{id}", { params: { path: { id } } })),
    refetchInterval: intervals.screen,
  });
}
