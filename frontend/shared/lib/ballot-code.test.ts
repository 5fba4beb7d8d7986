import { describe, expect, test } from "vitest";
import { addPart, documentOf, encodeBallot, maxDocument, type Series } from "./ballot-code";

const hex = (length: number) =>
  Array.from({ length }, (_, index) => ((index * 2_654_435_761) >>> 20).toString(16).padStart(3, "0")).join(
    "",
  );

const document = JSON.stringify({ version: 1, contents: `0x${hex(2_000)}` });

function read(codes: readonly string[]): Series {
  let series: Series | undefined;
  for (const code of codes) series = addPart(series, code) ?? series;
  if (!series) throw new Error("nothing was read");
  return series;
}

/** The code with one letter of its part changed to another. */
function altered(code: string): string {
  return code.slice(0, -1) + (code.endsWith("A") ? "B" : "A");
}

describe("codes of an opened ballot", () => {
  test.each([document, "{}", "ä€𝄞"])("give the document again, in any order", async (text) => {
    const codes = await encodeBallot(text);
    expect(codes.every((code) => /^[0-9A-Z/]+$/.test(code) && code.length < 760)).toBe(true);
    expect(await documentOf(read([...codes].reverse()))).toBe(text);
  });

  test("of a large ballot are several", async () => {
    const codes = await encodeBallot(document);
    expect(codes.length).toBeGreaterThan(2);
    expect(read(codes.slice(1)).parts.size).toBe(codes.length - 1);
  });

  test("do not fit together when one letter differs", async () => {
    const codes = await encodeBallot(document);
    codes[1] = altered(codes[1] ?? "");
    await expect(documentOf(read(codes))).rejects.toThrow("belong together");
  });

  test("of another ballot begin a new series", async () => {
    const [first] = await encodeBallot(document);
    const [other] = await encodeBallot(`${document} `);
    expect(read([first ?? "", other ?? ""]).parts.size).toBe(1);
  });

  test.each([
    "",
    "7Z4K-Q2M8",
    "PSEPHOS1/2/1/ABCDEFGHIJKLM/AAAA",
    "PSEPHOS1/0/1/ABCDEFGHIJKLM/AAAA",
    "PSEPHOS1/1/1/ABC/AAAA",
  ])("are not: %s", (text) => {
    expect(addPart(undefined, text)).toBeUndefined();
  });

  test("that unpack to more than any ballot are refused", async () => {
    const codes = await encodeBallot("0".repeat(maxDocument + 1));
    await expect(documentOf(read(codes))).rejects.toThrow("too long");
  });
});
