import { describe, expect, test } from "vitest";
import { ballotHref, electionHref, parseRoute } from "./route";

const address = "0x00000000000000000000000000000000000000Aa";

describe("parseRoute", () => {
  test.each([
    [electionHref(address), { page: "election", address }],
    [ballotHref("7Z4K-Q2M8"), { page: "ballot", tracker: "7Z4K-Q2M8" }],
    [ballotHref("a/b%#"), { page: "ballot", tracker: "a/b%#" }],
    ["", { page: "list" }],
    ["#/", { page: "list" }],
    ["#/how", { page: "how" }],
    ["#/election/0x12", { page: "missing" }],
    ["#/election/javascript:alert(1)", { page: "missing" }],
    [`${electionHref(address)}/more`, { page: "missing" }],
    ["#/nonsense", { page: "missing" }],
    ["#/ballot/%E0%A4%A", { page: "ballot", tracker: "" }],
  ])("%s", (hash, want) => {
    expect(parseRoute(hash)).toEqual(want);
  });
});
