import { answer, office, type Schemas } from "../../lib/client";
import { csvOf } from "../../lib/csv-export";

export type Entry = Schemas["ActivityEntry"];

/** Which entries are shown; empty texts select everything. */
export interface LogFilter {
  readonly actor: string;
  readonly action: string;
  /** Days in the reader's time zone, such as 2026-11-22; the last one is included. */
  readonly since: string;
  readonly until: string;
}

export const everything: LogFilter = { actor: "", action: "", since: "", until: "" };

const pageSize = 500;
const day = 24 * 60 * 60 * 1000;

/** A day's beginning as the office takes it, `later` milliseconds later. */
function instant(date: string, later = 0): string {
  return new Date(new Date(`${date}T00:00`).getTime() + later).toISOString();
}

/** One page of the log, the newest first, before an entry's number; 0 for the newest. */
export async function entriesBefore(filter: LogFilter, before: number, limit = 100): Promise<Entry[]> {
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

/** Everything that a filter selects, the newest first. */
export async function allEntries(filter: LogFilter): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (;;) {
    const page = await entriesBefore(filter, entries.at(-1)?.seq ?? 0, pageSize);
    entries.push(...page);
    if (page.length < pageSize) return entries;
  }
}

/** The whole log as the office's own file, one entry a line: what `psephos office verify-log` compares with. */
export async function wholeLog(): Promise<string> {
  return String(await answer(office.GET("/api/v1/activity/export", { parseAs: "text" })));
}

/** Entries as CSV, with the hashes that chain them. */
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
