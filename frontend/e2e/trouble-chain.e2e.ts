import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { advance, createElection } from "./elections";
import { alteredInvitation, startOrganisation, type Organisation } from "./organisation";
import { temporaryFolder } from "./processes";
import { down, pass, startProxy, type Proxy } from "./proxy";
import {
  accessibilityFaults,
  cast,
  createWallet,
  enrol,
  fillBallot,
  message,
  openElection,
  paste,
  waitForFinal,
  waitForRoll,
} from "./steps";
import { openPage, startApp, startBrowser, type AppInBrowser } from "./window";

// A chain that cannot be reached, an invitation to another chain, addresses that change, an election that closes during the review. The
// app reaches the chain through a proxy. The tests are one story, in order.

const unreachable = "The ballot box cannot be reached right now.";

const folder = temporaryFolder();
let chain: Proxy;
let organisation: Organisation;
let browser: Browser;
let app: AppInBrowser;
let page: Page;
let invitation = "";

beforeAll(async () => {
  organisation = await startOrganisation(join(folder.path, "organisation"));
  chain = await startProxy(organisation.rpc);
  browser = await startBrowser();
  invitation = alteredInvitation(organisation.invitations[0] ?? "", { rpc: [chain.url] });
  app = await startApp(join(folder.path, "wallet"), invitation);
  page = await openPage(browser, app.url);
  await createWallet(page);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([app?.stop(), organisation?.stop()]);
  await chain?.stop();
  folder.remove();
});

test("a chain that is down is named, and everything goes on when it is back", async () => {
  await enrol(page, organisation, invitation);
  chain.rule = down;
  await message(page, unreachable);
  expect(await accessibilityFaults(page)).toEqual([]);
  chain.rule = pass;
  await page.getByText(unreachable).first().waitFor({ state: "detached" });
  await createElection(organisation, "Chain down");
  await openElection(page, "Chain down");
  await fillBallot(page);
  chain.rule = down;
  const tracker = await cast(page); // signing needs no chain, and the office takes it
  await message(page, "Your ballot was sent. It is not in the ballot box yet.");
  chain.rule = pass;
  await waitForFinal(page, tracker);
});

test("an election that closes during the review is no longer offered", async () => {
  await createElection(organisation, "Closing");
  await openElection(page, "Closing");
  await fillBallot(page);
  await advance(organisation, 2 * 3600);
  await message(page, "This election is not open for voting.");
  expect(await page.getByRole("button", { name: "Cast my ballot" }).count()).toBe(0);
});

test("an invitation to another chain shows no elections and says why", async () => {
  await paste(page, alteredInvitation(invitation, { chainId: 31338 }));
  await page.getByRole("button", { name: /^Join / }).click();
  await message(page, "is not on the chain that the invitation names");
  expect(await page.getByRole("link", { name: "Chain down" }).count()).toBe(0);
});

test("an invitation that replaces addresses is taken over only after a confirmation of its own", async () => {
  await paste(page, alteredInvitation(invitation, { rpc: [organisation.rpc] }));
  await message(page, "This invitation replaces addresses that you use now");
  expect(await accessibilityFaults(page)).toEqual([]);
  const replace = page.getByRole("button", { name: "Replace the addresses" });
  expect(await replace.isDisabled()).toBe(true);
  await page.getByRole("checkbox", { name: /told me, by other means/ }).check();
  await replace.click();
  chain.rule = down; // it is not asked any more
  await waitForRoll(page);
  await page.getByRole("link", { name: "Chain down" }).waitFor();
  expect(await page.getByText(unreachable).count()).toBe(0);
});
