import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createElection } from "./elections";
import { confirmRekey, guestOf, openRekey, startOrganisation, type Organisation } from "./organisation";
import { temporaryFolder } from "./processes";
import {
  acceptInvitation,
  accessibilityFaults,
  cast,
  createWallet,
  enrol,
  fillBallot,
  message,
  openElection,
  password,
  waitForFinal,
  waitForRoll,
} from "./steps";
import { openPage, startApp, startBrowser, type AppInBrowser } from "./window";

// A voter loses computer and words. The registrars give the number to a new wallet; having voted is remembered.

const folder = temporaryFolder();
let organisation: Organisation;
let browser: Browser;
let lost: AppInBrowser | undefined;
let app: AppInBrowser | undefined;
let page: Page;
let invitation = "";

beforeAll(async () => {
  organisation = await startOrganisation(join(folder.path, "organisation"));
  invitation = organisation.invitations[0] ?? "";
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([lost?.stop(), app?.stop(), organisation?.stop()]);
  folder.remove();
});

test("with the wallet that is lost later, the voter votes once", async () => {
  await createElection(organisation, "Voted before");
  lost = await startApp(join(folder.path, "lost"), invitation);
  page = await openPage(browser, lost.url);
  await createWallet(page);
  await enrol(page, organisation, invitation);
  await openElection(page, "Voted before");
  await fillBallot(page);
  await waitForFinal(page, await cast(page));
  await page.context().close();
  await lost.stop();
});

test("a new wallet is told what to do, and gets the number from two registrars", async () => {
  app = await startApp(join(folder.path, "new"), invitation);
  page = await openPage(browser, app.url);
  await createWallet(page);
  await acceptInvitation(page);
  await page.getByRole("button", { name: "I have an account" }).click();
  await page.getByLabel("Password for the office", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await message(page, "Your place on the roll belongs to another wallet");
  expect(await page.getByRole("button", { name: "Register this address" }).count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);

  await openRekey(organisation, guestOf(invitation));
  await page.getByRole("button", { name: "Register this address" }).click();
  await message(page, "The registrars compare this address with you");
  await confirmRekey(organisation, guestOf(invitation));
  await waitForRoll(page);
});

test("the number that has voted does not vote again, and votes in what comes next", async () => {
  await openElection(page, "Voted before");
  await message(page, "The ballot box holds a ballot of your number that was cast from another computer.");
  await page.getByRole("link", { name: "Ballot", exact: true }).click();
  await message(page, "Nobody votes twice.");
  expect(await page.getByRole("radiogroup").count()).toBe(0);
  await createElection(organisation, "After the loss");
  await openElection(page, "After the loss");
  await fillBallot(page);
  await waitForFinal(page, await cast(page));
});
