import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { advance, createElection, fund } from "./elections";
import { approve, guestOf, startOrganisation, type Organisation } from "./organisation";
import { temporaryFolder, until } from "./processes";
import { down, pass, startProxy, type Proxy, type Rule } from "./proxy";
import {
  acceptInvitation,
  cast,
  createWallet,
  fillBallot,
  message,
  openElection,
  password,
  trackerOn,
  unlock,
  waitForFinal,
  waitForRoll,
} from "./steps";
import { openPage, startApp, startBrowser, type AppInBrowser } from "./window";

// An office that is down, drops ballots or answers never, an app that is killed, an election that ends too soon. Everybody reaches the
// office through a proxy. The tests are one story, in order.

const silence = "The office does not answer. Try again later.";

const folder = temporaryFolder();
const data = join(folder.path, "wallet");
let office: Proxy;
let organisation: Organisation;
let browser: Browser;
let app: AppInBrowser;
let page: Page;

/** Applies a rule to ballots only. */
const ballots =
  (rule: Rule): Rule =>
  (method, path, body) =>
    method === "POST" && path === "/api/v1/ballots" ? rule(method, path, body) : "pass";

beforeAll(async () => {
  office = await startProxy();
  organisation = await startOrganisation(join(folder.path, "organisation"), false, office);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([app?.stop("SIGKILL"), organisation?.stop()]);
  await office?.stop();
  folder.remove();
});

async function restart(): Promise<void> {
  await page.context().close();
  await app.stop();
  app = await startApp(data);
  page = await openPage(browser, app.url);
  await unlock(page);
}

test("the office is down at each step of the registration: the app says so, and goes on when it is back", async () => {
  const invitation = organisation.invitations[0] ?? "";
  app = await startApp(data, invitation);
  page = await openPage(browser, app.url);
  await createWallet(page);

  office.rule = down;
  await acceptInvitation(page); // joining asks nobody
  const field = () => page.getByLabel("Password for the office", { exact: true });
  await field().fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await message(page, silence);
  office.rule = pass;
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByRole("heading", { name: "Register your voting address" }).waitFor();

  await restart(); // the session at the office is over
  await page.getByRole("heading", { name: "Sign in at the office" }).waitFor();
  office.rule = down;
  await field().fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await message(page, silence);
  office.rule = pass;
  await page.getByRole("button", { name: "Sign in", exact: true }).click();

  const prove = page.getByRole("button", { name: "Register this address" });
  await prove.waitFor();
  office.rule = down;
  await prove.click();
  await message(page, silence);
  office.rule = pass;
  await prove.click();
  await page.getByRole("heading", { name: "Waiting for the registrar" }).waitFor();
  await approve(organisation, guestOf(invitation));
  office.rule = down; // that one is on the roll is read from the chain
  await waitForRoll(page);
  office.rule = pass;
});

test("with the office down the voter puts the ballot into the box alone", async () => {
  await createElection(organisation, "Office down");
  await openElection(page, "Office down");
  await fillBallot(page);
  office.rule = down;
  const tracker = await cast(page);
  await message(page, silence);
  const send = page.getByRole("button", { name: "Send it myself" });
  await send.click();
  await message(page, "more of the chain's coin to pay the fee");
  await page.getByRole("link", { name: "Settings" }).click();
  await fund(organisation, await page.getByText(/^0x[0-9a-fA-F]{40}$/).innerText());
  await openElection(page, "Office down");
  await send.click();
  await waitForFinal(page, tracker);
  await message(page, "Sent by yourself, without the office");
  office.rule = pass;
});

test("a relay that takes the ballot and drops it: the app notices and offers to send it alone", async () => {
  const address = await createElection(organisation, "Ballot dropped");
  await openElection(page, "Ballot dropped");
  await fillBallot(page);
  const tracker = await trackerOn(page);
  let taken = 0;
  office.rule = ballots(() => {
    taken++;
    return { status: 202, body: { tracker, id: "1" } };
  });
  await cast(page);
  await message(page, "Your ballot was sent. It is not in the ballot box yet.");
  const send = page.getByRole("button", { name: "Send it myself" });
  await send.waitFor({ timeout: 90_000 });
  await message(page, "The office has not delivered your ballot yet");
  expect(taken).toBeGreaterThan(1); // it was handed over again by itself
  await send.click();
  await waitForFinal(page, tracker);
  office.rule = pass;
  const results = await fetch(`${organisation.office}/api/v1/elections/${address}/results`);
  expect(results.ok).toBe(true);
});

test("an app that is killed between signing and sending sends the same ballot when it starts again", async () => {
  await createElection(organisation, "Killed");
  await openElection(page, "Killed");
  await fillBallot(page);
  const sent: string[] = [];
  office.rule = ballots((_, __, body) => {
    sent.push(body);
    return "hang";
  });
  const tracker = await cast(page);
  await until("the ballot on its way", 30, () => (sent.length > 0 ? true : undefined));
  await page.context().close();
  await app.stop("SIGKILL");

  office.rule = ballots((_, __, body) => {
    sent.push(body);
    return "pass";
  });
  app = await startApp(data); // locked: the delivery needs no key
  await until("the ballot at the office", 60, async () => {
    const response = await fetch(`${organisation.office}/api/v1/ballots/${tracker}`);
    if (!response.ok) return undefined;
    const { state } = (await response.json()) as { state: string };
    return state === "final" ? true : undefined;
  });
  expect(new Set(sent).size).toBe(1);
  page = await openPage(browser, app.url);
  await unlock(page);
  await openElection(page, "Killed");
  await waitForFinal(page, tracker);
  office.rule = pass;
});

test("an election that closes between the review and the casting counts no ballot and says so", async () => {
  const address = await createElection(organisation, "Too late");
  await openElection(page, "Too late");
  await fillBallot(page);
  office.rule = ballots(down); // it is in nobody's hands when the end comes
  await page.getByRole("button", { name: "Cast my ballot" }).click();
  await page.getByRole("heading", { name: "Your receipt" }).waitFor();
  await advance(organisation, 2 * 3600);
  office.rule = pass;
  await message(page, "Your ballot was refused and will not be counted.");
  await message(page, "This election is not open for voting.");
  const response = await fetch(`${organisation.office}/api/v1/elections/${address}/results`);
  expect(await response.json()).toMatchObject({ latest: { ballots: 0 } });
});
