import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectNoSecrets, expectOnlyReveals } from "./canary";
import { advance, createElection, psephos } from "./elections";
import { approve, guestOf, startOrganisation, type Organisation } from "./organisation";
import { temporaryFolder } from "./processes";
import {
  acceptInvitation,
  accessibilityFaults,
  cast,
  createWallet,
  fillBallot,
  message,
  openElection,
  paste,
  register,
  restoreFromFile,
  saveBackup,
  unlock,
  waitForFinal,
  waitForRoll,
} from "./steps";
import { openPage, startApp, startBrowser, type AppInBrowser, type Trouble } from "./window";

// A voter goes from nothing to two counted votes: real chain, real office, the app's real Go side, its page in a browser. The tests
// are one story, in order.

const open = "Where shall the summer meeting be?";
const secret = "Election of the board";
const draft = "A ballot half filled in";
const filePassphrase = "Sicherungskopie velvet ninety 4";

const folder = temporaryFolder();
const data = join(folder.path, "wallet");
const second = join(folder.path, "second");
const saves = join(folder.path, "saves");
const outputs: string[] = [];
let organisation: Organisation;
let browser: Browser;
let app: AppInBrowser;
let page: Page & { trouble: Trouble };
let machine: Page & { trouble: Trouble };
let other: AppInBrowser | undefined;
let words: string[] = [];
let backup = "";
let address = "";

/** What of the bindings is called past the screens. */
interface Bindings {
  readonly app: {
    readonly Session: {
      readonly Settings: () => Promise<object>;
      readonly SaveSettings: (settings: object) => Promise<void>;
    };
  };
}

beforeAll(async () => {
  mkdirSync(saves);
  organisation = await startOrganisation(join(folder.path, "organisation"));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([app?.stop(), other?.stop(), organisation?.stop()]);
  folder.remove();
});

test("create a wallet, join, register, be approved by the registrars", async () => {
  const invitation = organisation.invitations[0] ?? "";
  app = await startApp(data, invitation, saves);
  page = await openPage(browser, app.url);
  await page.getByText("You have an invitation from").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  words = await createWallet(page);
  expect(words).toHaveLength(12);
  await acceptInvitation(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await register(page);
  await approve(organisation, guestOf(invitation));
  await waitForRoll(page);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("a backup file is saved, under a passphrase of its own", async () => {
  backup = await saveBackup(page, filePassphrase);
  expect(readFileSync(backup, "utf8")).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
  address = await page.getByText(/^0x[0-9a-fA-F]{40}$/).innerText();
});

test("an open ballot survives locking and a wrong passphrase, and is cast, counted and shown", async () => {
  await openElection(page, open);
  await fillBallot(page);
  await message(page, "This ballot is public");
  expect(await accessibilityFaults(page)).toEqual([]);
  // Locking loses neither the place nor the choice; a ballot that was prepared is prepared anew.
  await page.getByRole("button", { name: "Lock" }).click();
  await unlock(page, "not the passphrase at all");
  await message(page, "The passphrase is wrong");
  await unlock(page);
  await page.getByRole("button", { name: "Review my ballot" }).click();
  const tracker = await cast(page);
  await waitForFinal(page, tracker);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Save as PDF" }).click();
  await page.getByText(`psephos-receipt-${tracker.slice(0, 4)}.pdf`).waitFor();

  await page.getByRole("link", { name: "Results" }).click();
  await page.getByRole("table").first().waitFor();
  expect(await page.getByRole("table").first().innerText()).toMatch(/Total/);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(page.trouble.messages).toEqual([]);

  // The office's relay says the same about this tracker.
  const status = await fetch(`${organisation.office}/api/v1/ballots/${tracker}`);
  expect(["included", "final"]).toContain(((await status.json()) as { state: string }).state);

  // After a restart the wallet is locked, and the receipt is still there.
  expectOnlyReveals({ words, others: [filePassphrase] }, page.trouble.answers);
  await page.context().close();
  await app.stop();
  outputs.push(app.program.output());
  app = await startApp(data, undefined, saves);
  page = await openPage(browser, app.url);
  await unlock(page);
  await message(page, "You voted");
  await openElection(page, open);
  await page.getByText(tracker, { exact: true }).first().waitFor();
});

test("a second app on the same wallet is refused in one sentence", async () => {
  const again = await startApp(data);
  const window = await openPage(browser, again.url);
  await message(window, "Another window of Psephos is using this wallet. Close it first.");
  expect(await accessibilityFaults(window)).toEqual([]);
  await window.context().close();
  await again.stop();
});

test("a second machine restores the backup file, knows the number and that it voted", async () => {
  other = await startApp(second);
  machine = await openPage(browser, other.url);
  expect(await restoreFromFile(machine, backup, filePassphrase)).toBe(address);
  await paste(machine, organisation.invitations[0] ?? "");
  await machine.getByRole("button", { name: /^Join / }).click();
  await waitForRoll(machine);
  await openElection(machine, open);
  await message(machine, "The ballot box holds a ballot of your number that was cast from another computer.");

  // Then it is left alone with a ballot half filled in; the shortest time that the settings' screen offers is longer.
  await createElection(organisation, draft);
  await openElection(machine, draft);
  await machine.getByRole("radio", { name: "No" }).click();
  await machine.evaluate(async () => {
    const { Session } = (window as unknown as { go: Bindings }).go.app;
    await Session.SaveSettings({ ...(await Session.Settings()), lockMinutes: 1 });
  });
});

test("a secret ballot is opened for a check, verified elsewhere, and another one is cast", async () => {
  await openElection(page, secret);
  await fillBallot(page);
  await message(page, "This ballot is encrypted");
  await page.getByText("Check the app instead").first().click();
  await page.getByRole("button", { name: "Check the app instead" }).click();
  await message(page, "This ballot was opened and will not be cast");
  expect(await accessibilityFaults(page)).toEqual([]);
  const opened = await page.locator("pre").innerText();
  const file = join(folder.path, "opened.json");
  writeFileSync(file, opened);
  const checked = await psephos("check-ballot", file);
  expect(checked, checked.output).toMatchObject({ code: 0 });
  const document = JSON.parse(opened) as { tracker: string; choices: number[] };
  expect(checked.output).toContain(document.tracker);
  writeFileSync(file, JSON.stringify({ ...document, choices: document.choices.map((choice) => choice + 1) }));
  expect((await psephos("check-ballot", file)).code).toBe(1);

  await page.getByRole("button", { name: "Prepare a fresh ballot" }).click();
  const tracker = await cast(page);
  expect(tracker).not.toBe(document.tracker);
  await waitForFinal(page, tracker);
  await page.getByRole("link", { name: "Results" }).click();
  await message(page, "The result is counted after closing");
});

test("a machine that is left alone locks by itself and keeps the ballot that was begun", async () => {
  await machine.getByRole("heading", { name: "Unlock your wallet" }).waitFor({ timeout: 90_000 });
  await unlock(machine);
  const chosen = machine.getByRole("radio", { name: "No" });
  await chosen.waitFor();
  expect(await chosen.getAttribute("aria-checked")).toBe("true");
  expect(machine.trouble.messages).toEqual([]);
  await machine.context().close();
  await other?.stop();
  expectNoSecrets({ words, others: [filePassphrase] }, second, other?.program.output() ?? "");
});

test("after closing the trustees decrypt, the app shows the results and anybody can audit both elections", async () => {
  await advance(organisation, 91 * 24 * 3600);
  for (const [title, total] of [
    [open, "11"],
    [secret, "11"],
  ] as const) {
    await openElection(page, title);
    await page.getByRole("link", { name: "Results" }).click();
    await message(page, "Final result");
    expect(await page.getByRole("table").first().innerText()).toMatch(new RegExp(`Total\\s+${total}`));
  }
  for (const mode of ["open", "secret"]) {
    const audit = await psephos(
      "audit",
      organisation.elections[mode] ?? "",
      "--rpc",
      organisation.rpc,
      "--json",
    );
    expect(audit, audit.output).toMatchObject({ code: 0 });
    expect(JSON.parse(audit.output)).toMatchObject({ verdict: "passed", ballots: 11 });
  }
  expect(page.trouble.messages).toEqual([]);
});

test("no file and no output of the app holds the passphrases or the words", async () => {
  await page.context().close();
  await app.stop();
  outputs.push(app.program.output());
  expectNoSecrets({ words, others: [filePassphrase] }, data, outputs.join("\n"));
  expectNoSecrets({ words, others: [filePassphrase] }, saves, "");
});
