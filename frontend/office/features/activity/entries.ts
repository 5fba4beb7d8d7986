import type { Schemas } from "../../lib/client";
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

/** The beginning of a day as the office takes it, `later` milliseconds later. */
export function instant(date: string, later = 0): string {
  return new Date(new Date(`${date}T00:00`).getTime() + later).toISOString();
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
