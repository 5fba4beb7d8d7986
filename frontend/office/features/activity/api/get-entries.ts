import { useMutation, useQuery } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { answer, office } from "../../../lib/client";
import { instant, type Entry, type LogFilter } from "../entries";

const day = 24 * 60 * 60 * 1000;

/** How many entries are shown at a time, and how many an export asks for at once. */
export const shownAtATime = 100;
const exportedAtATime = 500;

/** One page of the log, the newest first, before an entry's number; 0 for the newest. */
async function entriesBefore(filter: LogFilter, before: number, limit: number): Promise<Entry[]> {
  const query = {
    limit,
    ...(before ? { before } : {}),
    ...(filter.actor ? { actor: filter.actor } : {}),
    ...(filter.action ? { action: filter.action } : {}),
    ...(filter.since ? { since: instant(filter.since) } : {}),
    ...(filter.until ? { until: instant(filter.until, day) } : {}),
  };
  return (await answer(office.GET("/api/v1/activity", { params: { query } }))).entries;
}

/** The newest entries that a filter selects. */
export function useNewestEntries(filter: LogFilter) {
  return useQuery({
    queryKey: ["activity", filter],
    queryFn: () => entriesBefore(filter, 0, shownAtATime),
    refetchInterval: intervals.list,
  });
}

/** Reads the entries before one, by its number. */
export function useOlderEntries(filter: LogFilter, onDone: (page: readonly Entry[]) => void) {
  return useMutation({
    mutationFn: (before: number) => entriesBefore(filter, before, shownAtATime),
    onSuccess: onDone,
  });
}

/** Reads everything that a filter selects, the newest first. */
export function useAllEntries(onDone: (entries: readonly Entry[]) => void) {
  return useMutation({
    mutationFn: async (filter: LogFilter) => {
      const entries: Entry[] = [];
      for (;;) {
        const page = await entriesBefore(filter, entries.at(-1)?.seq ?? 0, exportedAtATime);
        entries.push(...page);
        if (page.length < exportedAtATime) return entries;
      }
    },
    onSuccess: onDone,
  });
}
