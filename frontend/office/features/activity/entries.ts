import { answer, office, type Schemas } from "../../lib/client";
import { csvOf } from "../../lib/csv-export";

export type Entry = Schemas["ActivityEntry"];

const pageSize = 500;

/** One page of the log, the newest first. */
export async function entriesBefore(before: number, limit = 100): Promise<Entry[]> {
  const query = { limit, ...(before ? { before } : {}) };
  return (await answer(office.GET("/api/v1/activity", { params: { query } }))).entries;
}

/** The whole log, the newest first. */
export async function allEntries(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (;;) {
    const page = await entriesBefore(entries.at(-1)?.seq ?? 0, pageSize);
    entries.push(...page);
    if (page.length < pageSize) return entries;
  }
}

/** What an entry says beside who, what and when, in one line. */
export function detailOf(entry: Entry): string {
  return Object.entries(entry.detail ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");
}

/** Whether an entry holds all the words, wherever. */
export function matches(entry: Entry, query: string): boolean {
  const text = [entry.actor, entry.action, entry.subject, detailOf(entry)].join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The log as CSV, with the hashes that chain it. */
export function logAsCsv(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => [
    String(entry.seq),
    entry.time,
    entry.actor,
    entry.action,
    entry.subject,
    JSON.stringify(entry.detail ?? {}),
    entry.hash,
  ]);
  return csvOf([["seq", "time", "actor", "action", "subject", "detail", "hash"], ...rows]);
}
