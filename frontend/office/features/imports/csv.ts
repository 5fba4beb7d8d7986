/** One row of a table, and the line of the file on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The separator of a table: what its heading has most of. */
export function separatorOf(text: string): string {
  const heading = text.slice(0, text.search(/\r?\n|$/));
  const count = (separator: string) => heading.split(separator).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Reads a table (RFC 4180). A quote that never closes takes the rest of the file, as everywhere. Empty lines are no rows. */
export function parseCsv(text: string, separator = separatorOf(text)): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const row = readRow(text, at, separator);
    if (row.cells.length > 1 || row.cells[0] !== "") rows.push({ line, cells: row.cells });
    line += row.lines;
    at = row.end;
  }
  return rows;
}

function readRow(text: string, start: number, separator: string) {
  const cells: string[] = [];
  let lines = 0;
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, separator);
    cells.push(cell.value);
    lines += cell.lines;
    at = cell.end;
    // What stands between a closing quote and the next separator belongs to no cell.
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
    if (text[at] === separator) at++;
    else break;
  }
  if (text[at] === "\r") at++;
  if (text[at] === "\n") at++;
  return { cells, lines: lines + 1, end: at };
}

function readPlain(text: string, start: number, separator: string) {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(start, end), lines: 0, end };
}

function readQuoted(text: string, start: number) {
  let value = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    value += text.slice(at, end);
    if (text[end + 1] !== '"' || quote < 0) {
      return { value, lines: value.split("\n").length - 1, end: Math.min(end + 1, text.length) };
    }
    value += '"';
    at = end + 2;
  }
}

/** Writes rows as a table with commas; every cell is quoted. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
}
