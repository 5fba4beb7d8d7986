import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { advance } from "./elections";
import { startOrganisation, type Organisation } from "./organisation";
import { pictures, shoot } from "./pictures";
import { temporaryFolder } from "./processes";
import { accessibilityFaults, restoreAndJoin } from "./steps";
import { openPage, startApp, startBrowser, type AppInBrowser } from "./window";

// A key ceremony whose time is over: the window says that nothing is lost, and a trustee gives the board up on a real chain.

const phrase = "test test test test test test test test test test test junk";
const address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const month = 30 * 24 * 3600; // seconds, longer than any round

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

test("a board whose round is late is given up by a trustee", async () => {
  app = await startApp(join(folder.path, "wallet"), organisation.invitations[0]);
  const page = await openPage(browser, app.url);
  await restoreAndJoin(page, phrase);
  await page.getByRole("link", { name: /You are a trustee/ }).click();
  await page.getByText("It is your turn: register").waitFor();
  await advance(organisation, month);
  await page.getByText("The time of this round is over").waitFor();
  await page.getByRole("button", { name: "Give this board up" }).click();
  await page.getByRole("group", { name: "Give this board up now?" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await shoot(page, "trustee-12-late");
  await page.getByRole("button", { name: "Give the board up", exact: true }).click();
  await page.getByText("This board was given up because a round was not finished in time.").waitFor();
  expect(page.trouble.messages).toEqual([]);
});
