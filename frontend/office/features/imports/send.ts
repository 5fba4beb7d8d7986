import { answer, office, type Schemas } from "../../lib/client";
import { toOffice, type Mapping, type Table } from "./columns";

/** Sends the table; a dry run reports without changing anything. */
export function sendTable(table: Table, mapping: Mapping, dryRun: boolean): Promise<Schemas["ImportReport"]> {
  return answer(
    office.POST("/api/v1/roll/import", {
      params: { query: { dryRun } },
      headers: { "Content-Type": "text/csv" },
      body: toOffice(table, mapping),
      bodySerializer: (body) => body,
    }),
  );
}
