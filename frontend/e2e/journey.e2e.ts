import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { approve, guestOf, startOrganisation, type Organisation } from "./organisation";
import { temporaryFolder } from "./processes";
import {
  acceptInvitation,
  accessibilityFaults,
  createWallet,
  fillBallot,
  passphrase,
  register,
  unlock,
  waitForRoll,
} from "./steps";
import { openPage, startApp, startBrowser, type AppInBrowser } from "./window";

// A voter goes from nothing to a counted vote: real chain, real office, the app's real Go side, its page in a browser.

const folder = temporaryFolder();
const data = join(folder.path, "wallet");
let organisation: Organisation;
let browser: Browser;
let app: AppInBrowser;

beforeAll(async () => {
  organisation = await startOrganisation(join(folder.path, "organisation"));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await organisation?.stop();
  folder.remove();
});

test("create, join, register, be approved, vote, receipt, result, lock and unlock", async () => {
  const invitation = organisation.invitations[0] ?? "";
  app = await startApp(data, invitation);
  let page = await openPage(browser, app.url);

  await page.getByText("You have an invitation from").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const words = await createWallet(page);
  expect(words).toHaveLength(12);
  await acceptInvitation(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await register(page);
  await approve(organisation, guestOf(invitation));
  await waitForRoll(page);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page
    .getByRole("link", { name: /Open ballot/ })
    .first()
    .click();
  await fillBallot(page);
  await page.getByText("This ballot is public").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  // Locking loses neither the place nor the choice; a ballot that was prepared is prepared anew.
  await page.getByRole("button", { name: "Lock" }).click();
  await unlock(page, "not the passphrase at all");
  await page.getByText("The passphrase is wrong").waitFor();
  await unlock(page);
  await page.getByRole("button", { name: "Review my ballot" }).click();
  await page.getByRole("heading", { name: "Is this how you want to vote?" }).waitFor();
  await page.getByRole("button", { name: "Cast my ballot" }).click();

  await page.getByText(/Your ballot is in the ballot box/).waitFor();
  const tracker = /[0-9A-Z]{4}(-[0-9A-Z]{4}){4}/.exec(await page.getByRole("main").innerText())?.[0];
  expect(tracker).toBeDefined();
  await page.getByText("in the ballot box for good").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole("link", { name: "Results" }).click();
  await page.getByRole("table").first().waitFor();
  expect(await page.getByRole("table").first().innerText()).toMatch(/Total/);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(page.trouble.messages).toEqual([]);

  // The office's relay says the same about this tracker.
  const status = await fetch(`${organisation.office}/api/v1/ballots/${tracker}`);
  expect(["included", "final"]).toContain(((await status.json()) as { state: string }).state);

  // After a restart the wallet is locked, and the receipt is still there.
  await page.context().close();
  await app.stop();
  const before = app.program.output();
  app = await startApp(data);
  page = await openPage(browser, app.url);
  await unlock(page);
  await page.getByText("You voted").first().waitFor();
  await page
    .getByRole("link", { name: /Open ballot/ })
    .first()
    .click();
  await page
    .getByText(tracker ?? "no tracker")
    .first()
    .waitFor();
  expect(page.trouble.messages).toEqual([]);

  await page.context().close();
  await app.stop();
  expectNoSecrets(words, before + app.program.output());
});

/** Canaries: no file and no output of the app holds the passphrase or the phrase. */
function expectNoSecrets(words: readonly string[], output: string): void {
  const canaries = [
    passphrase,
    "Kanarienvogel",
    words.join(" "),
    words.slice(0, 3).join(" "),
    words.join(","),
  ];
  for (const [name, text] of [["output", output] as const, ...filesBelow(data)])
    for (const canary of canaries) expect(text.includes(canary), `a secret is in ${name}`).toBe(false);
}

function* filesBelow(path: string): Generator<readonly [string, string]> {
  for (const name of readdirSync(path)) {
    const file = join(path, name);
    if (statSync(file).isDirectory()) yield* filesBelow(file);
    else yield [file, readFileSync(file, "latin1")];
  }
}
