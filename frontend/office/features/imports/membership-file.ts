import { answer, office, type Schemas } from "../../lib/client";

/** What the office can take of each person. */
export const fields = ["id", "name", "email", "language"] as const;
export type Field = (typeof fields)[number];

/** The title of the column that holds each field; "" for none. */
export type Mapping = Readonly<Record<Field, string>>;

/** A file that was chosen, and what the office makes of its beginning. */
export interface MembershipFile {
  readonly name: string;
  readonly text: string;
  readonly preview: Schemas["ImportPreview"];
}

const csv = { "Content-Type": "text/csv" } as const;
const asIs = (body: string) => body;

/** The columns and first rows of a file, as the office reads them. */
export function previewOf(text: string): Promise<Schemas["ImportPreview"]> {
  return answer(
    office.POST("/api/v1/roll/import/columns", { headers: csv, body: text, bodySerializer: asIs }),
  );
}

/** The columns whose titles look right. */
export function suggestedMapping(preview: Schemas["ImportPreview"]): Mapping {
  return { id: "", name: "", email: "", language: "", ...preview.suggested };
}

/** Whether every field that must be there has a column of its own. */
export function isComplete(mapping: Mapping): boolean {
  return mapping.id !== "" && mapping.name !== "" && mapping.email !== "" && !hasDouble(mapping);
}

/** Whether a column is used twice. */
export function hasDouble(mapping: Mapping): boolean {
  const chosen = fields.map((field) => mapping[field]).filter((title) => title !== "");
  return new Set(chosen).size < chosen.length;
}

/** Imports a file; a dry run reports without changing anything. */
export function sendFile(
  file: MembershipFile,
  mapping: Mapping,
  dryRun: boolean,
): Promise<Schemas["ImportReport"]> {
  const { id, name, email, language } = mapping;
  const query = {
    dryRun,
    file: file.name.slice(0, 300),
    idColumn: id,
    nameColumn: name,
    emailColumn: email,
    ...(language ? { languageColumn: language } : {}),
  };
  return answer(
    office.POST("/api/v1/roll/import", {
      params: { query },
      headers: csv,
      body: file.text,
      bodySerializer: asIs,
    }),
  );
}
