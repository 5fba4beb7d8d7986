import { describe, expect, test } from "vitest";
import { pickText } from "./local-text";

describe("pickText", () => {
  test.each([
    [{ en: "Yes", sv: "Ja" }, ["sv-FI", "en"], "Ja"],
    [{ en: "Yes", sv: "Ja" }, ["fr"], "Yes"],
    [{ sv: "Ja" }, ["fr"], "Ja"],
    [{}, ["fr"], ""],
    [undefined, ["fr"], ""],
  ])("%o for %o", (text, languages, want) => {
    expect(pickText(text, languages)).toBe(want);
  });
});
