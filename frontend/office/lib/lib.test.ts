import { describe, expect, test } from "vitest";
import { texts as de } from "../locales/de";
import { texts as en } from "../locales/en";
import { csvOf } from "./csv-export";
import { fingerprintOf } from "./fingerprint";
import { formatMoney } from "./format";
import { hrefOf, parseRoute } from "./route";
import { words } from "./words";

describe("parseRoute", () => {
  test.each([
    ["", { page: "overview", item: "", filter: "" }],
    [hrefOf("people", "01-ab"), { page: "people", item: "01-ab", filter: "" }],
    [hrefOf("people", "", "enrolled"), { page: "people", item: "", filter: "enrolled" }],
    ["#/people/../../x", { page: "people", item: "", filter: "" }],
    ["#/people/<script>", { page: "people", item: "", filter: "" }],
    ["#/people/a%2Fb", { page: "people", item: "", filter: "" }],
    ["#/nowhere", { page: "missing", item: "", filter: "" }],
  ])("%s", (hash, want) => expect(parseRoute(hash)).toEqual(want));
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u3000＝1", "|x", "%1"])(
  "an exported cell is no formula: %j",
  (cell) => {
    expect(csvOf([[cell]])).toBe(`\uFEFF"'${cell}"\r\n`);
  },
);

test("an exported cell keeps its quotes, commas and lines", () => {
  expect(csvOf([['a"b', "c,d", "e\nf"]])).toBe('\uFEFF"a""b","c,d","e\nf"\r\n');
});

describe("fingerprints", () => {
  test("there are 256 words, each once", () => {
    expect(new Set(words).size).toBe(256);
    expect(words).toHaveLength(256);
  });
  test("the same address has the same one, whatever its capitals; one digit changes it", async () => {
    const address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
    const made = await fingerprintOf(address);
    expect(made.words).toHaveLength(8);
    expect(await fingerprintOf(address.toLowerCase())).toEqual(made);
    const other = await fingerprintOf(address.replace(/6$/, "7"));
    expect(other.words.join(" ")).not.toBe(made.words.join(" "));
  });
});

test("coins are exact far beyond what a number holds", () => {
  expect(formatMoney("1000000000000000000000", "en")).toBe("1,000 ETH");
  expect(formatMoney("1234567000000000", "en")).toBe("0.001235 ETH");
});

/** Names of texts with the places they fill in. */
function places(texts: object, path = ""): string[] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === "string"
      ? [`${path}${name} ${[...value.matchAll(/\{\{\w+\}\}/g)].map(String).sort().join(" ")}`]
      : places(value as object, `${path}${name}.`),
  );
}

test("every text fills in the same places in both languages", () => {
  expect(places(de)).toEqual(places(en));
});
