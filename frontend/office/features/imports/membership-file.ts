import type { Schemas } from "../../lib/client";

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

/** How a request sends the text of a file as it is. */
export const asCsv = {
  headers: { "Content-Type": "text/csv" },
  bodySerializer: (body: string) => body,
} as const;

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
