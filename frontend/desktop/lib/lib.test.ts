import i18next from "i18next";
import { expect, test } from "vitest";
import { BackendError, toBackendError } from "./backend-error";
import { formatTime } from "./format";
import { codeText, errorText, pickText, startTranslations } from "./i18n";
import { href, parseRoute, type Route } from "./route";

test("routes are written and read alike", () => {
  const routes: Route[] = [
    { page: "home" },
    { page: "join" },
    { page: "settings" },
    { page: "organisation", organisation: "1337-0xab" },
    { page: "trustee", organisation: "1337-0xab" },
    { page: "election", organisation: "1337-0xab", election: "0xcd", tab: "receipt" },
    { page: "organise", organisation: "1337-0xab" },
    { page: "draft", organisation: "1337-0xab", draft: "D1", step: "voting" },
    { page: "organised", organisation: "1337-0xab", election: "0xcd" },
  ];
  for (const route of routes) expect(parseRoute(href(route))).toEqual(route);
  for (const strange of ["", "#", "#/nothing", "#/organisation"])
    expect(parseRoute(strange)).toEqual({ page: "home" });
  expect(parseRoute("#/organisation/a/election/b/strange")).toMatchObject({ tab: "ballot" });
});

test("a failed call is a code, whatever it was rejected with", () => {
  const known = toBackendError(new Error('{"code":"vault.locked","params":{"position":"0"}}'));
  expect([known.code, known.params]).toEqual(["vault.locked", { position: "0" }]);
  for (const reason of [
    new Error("method not registered"),
    "text",
    undefined,
    new Error("null"),
    new Error('{"code":1}'),
  ])
    expect(toBackendError(reason).code).toBe("internal");
});

test("codes become sentences; the office's own sentence helps with codes that are new", async () => {
  await startTranslations("en");
  const t = i18next.t;
  expect(errorText(t, new BackendError("phrase.word", { position: "3" }))).toMatch(/^Word 3 /);
  expect(codeText(t, "office.brand_new", { detail: "Come back on Monday." })).toBe(
    "The office refused: Come back on Monday.",
  );
  expect(codeText(t, "something.new")).toMatch(/^Something went wrong/);
  expect(errorText(t, new Error("x"))).toMatch(/^Something went wrong/);
});

test("a text of an election is picked by the reader's language, then English", () => {
  expect(pickText({ de: "Ja" }, "en")).toBe("Ja");
  expect(pickText({ en: "Yes", de: "Ja" }, "de-AT")).toBe("Ja");
  expect(pickText({ en: "\u200b", de: "Ja\u2067" }, "en")).toBe("Ja");
  expect(pickText({}, "en")).toBe("");
});

test("what is no time is shown as it is", () => {
  expect(formatTime("not a time", "en")).toBe("not a time");
});
