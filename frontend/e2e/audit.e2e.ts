import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { alteredInvitation, startOrganisation, type Organisation } from "./organisation";
import { pictures, shoot } from "./pictures";
import { temporaryFolder } from "./processes";
import { down, pass, startProxy, type Proxy, type Rule } from "./proxy";
import { accessibilityFaults, acceptInvitation, createWallet } from "./steps";
import { openPage, startApp, startBrowser, type AppInBrowser } from "./window";

// A person checks the whole election on their own computer: it runs, is stopped, finds a node that lies, cannot be done without the
// chain, and passes although the office is gone. The app reaches the chain through a proxy. The tests are one story, in order.

const folder = temporaryFolder();
let chain: Proxy;
let organisation: Organisation;
let browser: Browser;
let app: AppInBrowser;
let page: Page & { trouble: { messages: string[] } };

beforeAll(async () => {
  organisation = await startOrganisation(join(folder.path, "organisation"));
  chain = await startProxy(organisation.rpc);
  browser = await startBrowser();
  const invitation = alteredInvitation(organisation.invitations[0] ?? "", {
    rpc: [chain.url],
    office: "http://127.0.0.1:9", // nobody listens there: the check needs no office
  });
  app = await startApp(join(folder.path, "wallet"), invitation, folder.path);
  page = await openPage(browser, app.url);
  await createWallet(page);
  await acceptInvitation(page);
  await page.getByRole("link", { name: /Where shall the summer meeting be/ }).click();
  await page.getByRole("link", { name: "Results" }).click();
  await page.getByRole("button", { name: "Check the whole election" }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([app?.stop(), organisation?.stop()]);
  await chain?.stop();
  folder.remove();
});

async function look(name: string): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await shoot(page, `audit-${name}`);
}

const word = (value: number) => value.toString(16).padStart(64, "0");

/** A node that answers one question falsely: the counts of the election, one question with four answers. */
const falseCounts: Rule = (_method, _path, body) => {
  const call = JSON.parse(body) as { id: number; method: string };
  if (call.method !== "eth_call" || !body.includes("0x817cc1ea")) return "pass";
  const result = `0x${[32, 1, 32, 4, 9, 1, 0, 0].map(word).join("")}`;
  return { status: 200, body: { jsonrpc: "2.0", id: call.id, result } };
};

/** A node that is silent about code: the first thing that a check asks. */
const silent: Rule = (_method, _path, body) => (body.includes("eth_getCode") ? "hang" : "pass");

test("a check shows how far it is and can be stopped, by the keyboard alone", async () => {
  chain.rule = silent;
  await page.getByRole("button", { name: "Check the whole election" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("progressbar", { name: "Progress of the check" }).waitFor();
  await page.getByText("Reading the rules of the ballot box").waitFor();
  await look("01-running");
  await page.getByRole("button", { name: "Stop the check" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("The check was stopped").waitFor();
  await look("02-stopped");
});

test("a node that lies about one thing: the check fails, says what does not hold and what to do", async () => {
  chain.rule = falseCounts;
  await page.getByRole("button", { name: "Check again" }).click();
  const alert = page.getByRole("alert");
  await alert.getByText("Something is wrong with this election").waitFor();
  expect(await alert.getByRole("listitem").allInnerTexts()).toEqual([expect.stringMatching(/^The count: /)]);
  await alert.getByText("ask somebody else to check").waitFor();
  await look("03-failed");
});

test("without the chain it says that nothing was found out", async () => {
  chain.rule = down;
  await page.getByRole("button", { name: "Check again" }).click();
  await page.getByText("The check could not be done").waitFor();
  await page.getByText("This does not mean that something is wrong with the election.").waitFor();
  await look("04-impossible");
});

test("everything holds, without an office", async () => {
  chain.rule = pass;
  await page.getByRole("button", { name: "Check again" }).click();
  await page.getByText("Everything holds").waitFor();
  await page.getByText("recomputed the roll, all 10 ballots and the count").waitFor();
  await page.getByText("The figures of each check").click();
  await page.getByText("result.counts").waitFor();
  await look("05-passed");
});

test("its sentences and its report are in the person's language", async () => {
  await page.evaluate(() => (window.location.hash = "#/settings"));
  await page.getByLabel("Language").selectOption("de");
  await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
  await page.goBack();
  await page.getByText("Die Zahlen zu jeder Prüfung").click();
  await page.getByText("Das Ergebnis ist genau die Summe aller Stimmzettel (10 Stimmzettel).").waitFor();
  await look("06-german");
  await page.getByRole("button", { name: "Bericht als PDF speichern" }).click();
  await page.getByText(/^Gespeichert unter .*\.pdf$/).waitFor();
  expect(page.trouble.messages).toEqual([]);
});
