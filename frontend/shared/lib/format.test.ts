import { expect, test } from "vitest";
import { formatCoins, formatLocale, formatPercent, formatWei, shortAddress } from "./format";

test("a language is written as this system does", () => {
  expect(formatLocale("en", ["de-DE", "en-GB"])).toBe("en-GB");
  expect(formatLocale("de-AT", ["de-DE"])).toBe("de-DE");
  expect(formatLocale("de", ["en-GB"])).toBe("de");
});

test("amounts lose the zeros at their end and what nobody reads", () => {
  expect(formatCoins("0.012000", "de")).toBe("0,012");
  expect(formatCoins("0", "en")).toBe("0");
  expect(formatWei("1234567891234567891", "en")).toBe("1.234568");
  expect(formatWei("1234567891234567891", "en", 2)).toBe("1.23");
});

test("a part of nothing is 0 %", () => {
  expect(formatPercent(0, 0, "en")).toBe("0%");
  expect(formatPercent(1, 3, "en")).toBe("33.3%");
});

test("an address is shortened in its middle", () => {
  expect(shortAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")).toBe("0xf39Fd6…b92266");
  expect(shortAddress("0x01")).toBe("0x01");
});
