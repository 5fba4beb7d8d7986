import { expect, test } from "vitest";
import { pickLanguage } from "./language";

test.each([
  ["de", ["en"], "de"],
  ["", ["de-CH", "en"], "de"],
  ["", ["fr"], "en"],
  ["xx", [], "en"],
  ["constructor", ["DE-at"], "de"],
  [null, ["de"], "de"],
])("language %s of %o", (choice, system, want) => expect(pickLanguage(choice, system)).toBe(want));
