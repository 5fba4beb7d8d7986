/** Cells that a spreadsheet would read as a formula begin with one of these, some after white space. */
const formula = /^[ \u00a0\u3000\u200b\ufeff]*[=+\-@|%\t\r\n＝＋－＠]/;

/** Writes one cell: quoted, and never a formula. */
function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Writes a table as CSV in UTF-8, with the mark by which spreadsheets know it. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return "\uFEFF" + rows.map((row) => row.map(cellOf).join(",")).join("\r\n") + "\r\n";
}

/** Gives the reader a file. */
export function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
