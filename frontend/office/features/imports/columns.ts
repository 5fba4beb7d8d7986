import { parseCsv, writeCsv, type CsvRow } from "./csv";

/** What the office needs of each person. */
export const fields = ["id", "name", "email"] as const;
export type Field = (typeof fields)[number];

/** Which column of the file holds what; -1 as long as nobody has said. */
export type Mapping = Readonly<Record<Field, number>>;

/** A file that was read, and how its columns are understood. */
export interface Table {
  readonly name: string;
  readonly heading: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Names of columns that say what is in them, in lower case. */
const known: Readonly<Record<Field, RegExp>> = {
  id: /^(id|member|member ?id|member ?(no|number)|membership ?(no|number)|number|no\.?|nr\.?|nummer|mitglied|mitglieds-?(nr|nummer)\.?|mitgliedsnr\.?)$/,
  name: /^(name|full ?name|vor- und nachname|voller name)$/,
  email: /^(e-?mail|mail|e-?mail ?address|e-?mail-?adresse)$/,
};

/** Reads a file; undefined if it has no row below a heading. */
export function readTable(name: string, text: string): Table | undefined {
  const [first, ...rows] = parseCsv(text);
  if (!first || rows.length === 0) return undefined;
  return { name, heading: first.cells.map((cell) => cell.trim()), rows };
}

/** Guesses the columns by their names, and e-mail addresses by their sign. */
export function guessMapping(table: Table): Mapping {
  const byName = (field: Field) => table.heading.findIndex((cell) => known[field].test(cell.toLowerCase()));
  const bySign = table.heading.findIndex((_, column) =>
    table.rows.slice(0, 5).every((row) => row.cells[column]?.includes("@")),
  );
  const email = byName("email");
  return { id: byName("id"), name: byName("name"), email: email < 0 ? bySign : email };
}

/** Whether every field has a column of its own. */
export function isComplete(mapping: Mapping): boolean {
  const columns = fields.map((field) => mapping[field]);
  return columns.every((column) => column >= 0) && new Set(columns).size === columns.length;
}

/** The table as the office takes it. Row n is on line n + 1, whatever lines it had in the file. */
export function toOffice(table: Table, mapping: Mapping): string {
  const flat = (text: string) => text.replaceAll(/[\r\n]+/g, " ");
  const rows = table.rows.map((row) => fields.map((field) => flat(row.cells[mapping[field]] ?? "")));
  return writeCsv([fields, ...rows]);
}

/** The row of the file that the office calls by a line. */
export function rowAt(table: Table, line: number): CsvRow | undefined {
  return table.rows[line - 2];
}
