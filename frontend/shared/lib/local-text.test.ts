import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { pickText, shownText } from "./local-text";

describe("pickText", () => {
  test.each([
    [{ en: "Yes", sv: "Ja" }, ["sv-FI", "en"], "Ja"],
    [{ en: "Yes", sv: "Ja" }, ["fr"], "Yes"],
    [{ sv: "Ja" }, ["fr"], "Ja"],
    [{ en: "Yes\u{1d173}\u2067" }, ["en"], "Yes"],
    [{ en: "Yes", sv: " \u200b\u200d" }, ["sv"], "Yes"],
    [{ en: "\u2800", sv: "", fi: "Kyllä" }, ["sv"], "Kyllä"],
    [{ en: "\u200b" }, ["en"], ""],
    [{}, ["fr"], ""],
    [undefined, ["fr"], ""],
  ])("%o for %o", (text, languages, want) => {
    expect(pickText(text, languages)).toBe(want);
  });
});

describe("shownText", () => {
  test.each([
    "می\u200cخواهم",
    "\u{1f469}\u200d\u{1f680}",
    "C++\u200e \u200fא",
    "line\nend",
    "\u2764\ufe0f",
    "\u0600\u06f1",
  ])("leaves %o", (text) => {
    expect(shownText(text)).toBe(text);
  });

  // The Go programs hold what they call invisible against the same file: election/text_test.go.
  test("takes away what new elections may not have", () => {
    const ranges: string[] = [];
    const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, "0");
    const isInvisible = (point: number) => shownText(String.fromCodePoint(point)) === "";
    for (let point = 0; point <= 0x10ffff; point++) {
      if (!isInvisible(point)) continue;
      const first = point;
      while (point < 0x10ffff && isInvisible(point + 1)) point++;
      ranges.push(`${hex(first)}..${hex(point)}\n`);
    }
    const file = resolve(import.meta.dirname, "../../../election/testdata/invisible.txt");
    expect(ranges.join("")).toBe(readFileSync(file, "utf8"));
  });
});
