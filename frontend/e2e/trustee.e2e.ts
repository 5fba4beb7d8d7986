import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { advance } from "./elections";
import { startOrganisation, type Organisation } from "./organisation";
import { pictures, shoot } from "./pictures";
import { temporaryFolder } from "./processes";
import { accessibilityFaults, restoreAndJoin } from "./steps";
import { openPage, startApp, startBrowser, type AppInBrowser } from "./window";

// A trustee goes from the invitation to the published result: the key ceremony with simulated trustees, a new computer in between,
// the decryption, and the check of the whole election. Real chain, real Go side; the first step with the keyboard only.

const phrase = "test test test test test test test test test test test junk";
const address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const votingTime = 15 * 60; // seconds, more than the demo's short election is open

const folder = temporaryFolder();
let organisation: Organisation;
let browser: Browser;
let app: AppInBrowser;

beforeAll(async () => {
  organisation = await startOrganisation(join(folder.path, "organisation"), false, undefined, [
    `--trustee=${address}`,
  ]);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await organisation?.stop();
  folder.remove();
});

/** Opens the app on a fresh data directory, brings the wallet back from its words, and joins. */
async function restored(name: string): Promise<Page & { trouble: { messages: string[] } }> {
  app = await startApp(join(folder.path, name), organisation.invitations[0]);
  const page = await openPage(browser, app.url);
  await restoreAndJoin(page, phrase);
  return page;
}

async function look(page: Page, name: string): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await shoot(page, `trustee-${name}`);
}

/** Moves the focus to a button with the tabulator alone. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    if (focused === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

/** Looks at the step that is due and confirms it. */
async function step(page: Page, due: string, confirm: string): Promise<void> {
  await page.getByText(due).waitFor();
  await page.getByRole("button", { name: "Look at this step" }).click();
  await page.getByRole("button", { name: confirm, exact: true }).click();
}

test("ceremony, a new computer, decryption, result, check of the whole election", async () => {
  let page = await restored("first");
  const notice = page.getByRole("link", { name: /You are a trustee/ });
  await notice.getByText("1 step is waiting for you.").waitFor();
  await look(page, "01-notice");

  await notice.click();
  await page.getByText("It is your turn: register").waitFor();
  await look(page, "02-register");
  await tabTo(page, "Look at this step");
  await page.keyboard.press("Enter");
  await page.getByRole("group", { name: "Register now?" }).waitFor();
  await look(page, "03-review");
  await tabTo(page, "Register");
  await page.keyboard.press("Enter");

  await step(page, "It is your turn: exchange parts of the key", "Send the pieces");
  await page.getByText("It is your turn: check what the others sent you and confirm").waitFor();
  await look(page, "04-confirm");
  await step(page, "It is your turn: check what the others sent you and confirm", "Confirm");
  await page.getByText("The key is ready.").waitFor();
  await page.getByRole("heading", { name: "Budget of the association" }).waitFor();
  await look(page, "05-ready");
  expect(page.trouble.messages).toEqual([]);

  // Once the simulated members have voted, the voting ends.
  await page.getByRole("link", { name: "Demo Association" }).click();
  await page.getByRole("link", { name: /Budget of the association.*10 of 12 voted/s }).waitFor();
  await advance(organisation, votingTime);

  // The first computer is lost. The words and the chain are enough.
  await page.context().close();
  await app.stop("SIGKILL");
  page = await restored("second");
  await page
    .getByRole("link", { name: /You are a trustee/ })
    .getByText("1 step is waiting for you.")
    .waitFor();
  await page.getByRole("link", { name: /You are a trustee/ }).click();
  await page.getByText("It is your turn: decrypt your part of the sum").waitFor();
  await look(page, "06-decrypt");
  await page.getByRole("button", { name: "Prepare my part" }).click();
  await page.getByRole("button", { name: "Publish my part" }).click();

  await page.getByRole("button", { name: "Prepare the result" }).click();
  await page.getByRole("table", { name: "Approve the budget?" }).waitFor();
  await look(page, "07-result");
  await page.getByRole("button", { name: "Publish the result" }).click();
  await page.getByText("The result is published.").waitFor();
  await look(page, "08-done");

  await page.getByRole("link", { name: "See the results" }).click();
  await page.getByText("Final result").waitFor();
  await page.getByRole("button", { name: "Check the whole election" }).click();
  await page.getByText("Everything holds").waitFor();
  await look(page, "09-checked");
  expect(page.trouble.messages).toEqual([]);

  if (pictures) await german(page);
});

/** The same pages in German, for the pictures. */
async function german(page: Page): Promise<void> {
  const back = await page.evaluate(() => window.location.hash);
  await page.evaluate(() => (window.location.hash = "#/settings"));
  await page.getByLabel("Language").selectOption("de");
  await page.evaluate((hash) => (window.location.hash = hash), back);
  await page.getByText("Alles stimmt").waitFor();
  await shoot(page, "trustee-10-checked-german");
  await page.evaluate((hash) => (window.location.hash = hash.replace(/\/election\/.*/, "/trustee")), back);
  await page.getByText("Das Ergebnis ist veröffentlicht.").waitFor();
  await shoot(page, "trustee-11-done-german");
}
