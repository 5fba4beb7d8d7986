import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { psephos } from "./dev";
import { startOrganisation, type Organisation } from "./organisation";
import { openDoor } from "./door";
import { start, temporaryFolder } from "./processes";
import { pictures, shoot } from "./pictures";
import { accessibilityFaults } from "./steps";
import { startBrowser } from "./window";

// What everybody sees at the office's address: real chain, real office, real votes, in a browser.

const folder = temporaryFolder();
const data = join(folder.path, "organisation");
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;
let organisation: Organisation;
let browser: Browser;
let hostile: string;

/** Texts that a page could mistake for markup, an attribute, an address or a template. */
const title = `<img src=x onerror="window.hacked=1">`;
const germanTitle = `"><script>window.hacked=1</script>`;
const option = "javascript:window.hacked=1";
const attacks = [
  title,
  germanTitle,
  option,
  "{{constructor.constructor('window.hacked=1')()}}",
  "</title></svg><svg onload=window.hacked=1>",
  `=HYPERLINK("https://evil.example","click")`,
];

beforeAll(async () => {
  mkdirSync(data, { recursive: true });
  organisation = await startOrganisation(data, true);
  browser = await startBrowser();
  hostile = await createHostileElection();
});

afterAll(async () => {
  await browser?.close();
  await organisation?.stop();
  folder.remove();
});

/** Runs psephos to its end and returns what it printed. */
async function run(...args: string[]): Promise<string> {
  const program = start(psephos, args, { PSEPHOS_WALLET_PASSPHRASE: "vintage orchard lantern 47 dune" });
  const limit = setTimeout(() => program.process.kill("SIGKILL"), 120_000);
  await new Promise((ended) => program.process.on("exit", ended));
  clearTimeout(limit);
  if (program.process.exitCode !== 0) throw new Error(`psephos ${args.join(" ")}: ${program.output()}`);
  return program.output();
}

/** The last line of output that is a JSON object. */
function json<T>(output: string): T {
  const line = output.split("\n").findLast((text) => text.startsWith("{"));
  return JSON.parse(line ?? "{}") as T;
}

async function createHostileElection(): Promise<string> {
  const file = join(folder.path, "hostile.json");
  const now = Date.now();
  writeFileSync(
    file,
    JSON.stringify({
      title: { en: attacks[0], de: attacks[1] },
      description: { en: attacks[3], de: attacks[4] },
      languages: ["en", "de"],
      mode: "open",
      opening: new Date(now - 3_600_000).toISOString(),
      closing: new Date(now + 36e5 * 24 * 30).toISOString(),
      lateEnrolment: true,
      questions: [
        {
          title: { en: attacks[4], de: attacks[0] },
          options: attacks.map((text) => ({ title: { en: text, de: text } })),
        },
      ],
    }),
  );
  const { rpc, factory, roll } = organisation;
  const keyFile = join(data, "chain", "dev.key"); // of the organiser
  const common = ["--rpc", rpc, "--factory", factory, "--roll", roll, "--key", keyFile, "--json"];
  return json<{ election: string }>(await run("election", "create", file, ...common)).election;
}

/** Opens a page of the office and collects what must not happen: script errors, refused loads, strangers, cookies. */
async function open(
  path: string,
  options: BrowserContextOptions = {},
  office = organisation.office,
): Promise<Page & { trouble: string[] }> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !text.includes("Failed to load resource")) trouble.push(text);
    if (text.includes("Content Security Policy")) trouble.push(text);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(office)) trouble.push(`asked ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.setDefaultTimeout(30_000);
  await page.goto(`${office}${path}`);
  return Object.assign(page, { trouble });
}

/** By how many pixels a page is wider than the screen. */
async function overflow(page: Page): Promise<number> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width - (page.viewportSize()?.width ?? 0);
}

/** What must hold of every page, whatever it shows. */
async function expectSound(page: Page & { trouble: string[] }): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(page.trouble).toEqual([]);
}

test("a result from the list: live counts, timeline, checks, command, files", async () => {
  const page = await open("/");
  await page.getByRole("heading", { level: 1, name: "Elections" }).waitFor();
  await expectSound(page);
  if (pictures) await shoot(page, "public-list");
  await page.getByRole("link", { name: /summer meeting/ }).click();
  await page.getByText("Live", { exact: true }).waitFor();
  for (const name of ["Timeline", "What was checked", "Check it yourself", "Take the figures with you"])
    await page.getByRole("heading", { level: 2, name }).waitFor();
  await page.getByRole("img", { name: /Turnout over time: 10 of 12/ }).waitFor();
  await page.getByText(`psephos audit ${organisation.elections["open"]} --rpc ${organisation.rpc}`).waitFor();
  await expectSound(page);
  if (pictures) await shoot(page, "public-election");

  const [table] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Table (CSV)" }).click(),
  ]);
  expect(readFileSync(await table.path(), "utf8")).toMatch(/By the sea,false,4/);
  const [picture] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Picture (PNG)" }).click(),
  ]);
  const png = readFileSync(await picture.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  if (pictures) writeFileSync(join(pictures, "public-picture.png"), png);
  await page.context().close();
});

test("German is chosen once, kept without a cookie, and complete", async () => {
  const page = await open("/");
  await page.getByRole("button", { name: "Deutsch" }).click();
  await page.getByRole("heading", { level: 1, name: "Abstimmungen" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Abstimmungen" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
  await page.getByRole("link", { name: /Election of the board/ }).click();
  await page.getByText("Die Stimmzettel sind verschlüsselt.").waitFor();
  await page.getByRole("heading", { name: "Verlauf" }).waitFor();
  await expectSound(page);
  if (pictures) await shoot(page, "public-election-german");
  await page.getByRole("link", { name: "So prüfen Sie nach", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "So prüfen Sie nach" }).waitFor();
  await expectSound(page);
  if (pictures) await shoot(page, "public-how-german");
  await page.context().close();
});

test.each([
  ["large", {}],
  ["phone", phone],
])("hostile texts are only text, %s", async (size, options) => {
  const page = await open(`/#/election/${hostile}`, options);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByRole("rowheader", { name: option }).waitFor();
  await page.getByRole("img", { name: "x" }).waitFor({ state: "detached" });
  await expectSound(page);
  if (pictures) await shoot(page, `public-hostile-${size}`);
  await page.getByRole("button", { name: "Deutsch" }).click();
  await page.getByRole("heading", { level: 1, name: germanTitle }).waitFor();
  await expectSound(page);
  const table = await fetch(`${organisation.office}/api/v1/elections/${hostile}/results.csv`);
  expect(await table.text()).toContain(`"'=HYPERLINK(`);
  await page.context().close();
});

test("unknown addresses are told clearly", async () => {
  const page = await open(`/#/election/0x${"0".repeat(39)}1`, phone);
  await page.getByText("This organisation has no election at that address.").waitFor();
  await page.goto(`${organisation.office}/#/nonsense/<script>window.hacked=1</script>`);
  await page.getByRole("heading", { name: "There is nothing at this address" }).waitFor();
  await page.getByRole("link", { name: "Show all elections" }).click();
  await page.getByRole("heading", { level: 1, name: "Elections" }).waitFor();
  await expectSound(page);
  await page.goto(`${organisation.office}/%3Cscript%3Ewindow.hacked=1%3C/script%3E`);
  await page.getByRole("heading", { name: "There is nothing at this address" }).waitFor();
  expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  await page.context().close();
});

test("on a phone everything fits and works by keyboard, the API's pages too", async () => {
  const page = await open("/", phone);
  await page.getByRole("heading", { level: 1, name: "Elections" }).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await expectSound(page);
  await page.goto(`${organisation.office}/#/election/${organisation.elections["open"]}`);
  await page.getByRole("heading", { name: "Timeline" }).waitFor();
  await expectSound(page);
  for (const path of ["/#/how", "/docs"]) {
    await page.goto(`${organisation.office}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
  if (pictures) await page.screenshot({ path: join(pictures, "docs-phone.png") });
  await page.context().close();
});

test("a vote appears by itself, and the stream comes back after the office was away", async () => {
  const address = organisation.elections["open"] ?? "";
  const door = await openDoor(organisation.office);
  const page = await open(`/#/election/${address}`, {}, door.url);
  await page.getByText("Live", { exact: true }).waitFor();
  await door.close();
  await page.getByText("Not live at the moment").waitFor();

  const wallet = join(folder.path, "wallet");
  const passwords = join(folder.path, "password");
  writeFileSync(passwords, "copper saddle 93 window tide\n");
  const { rpc, office } = organisation;
  await run("wallet", "new", "--wallet", wallet, "--phrase-file", join(folder.path, "words"));
  await run("register", organisation.invitations[0] ?? "", "--wallet", wallet, "--password-file", passwords);
  const network = ["--rpc", rpc, "--office", office];
  const vote = await run("vote", address, "--wallet", wallet, ...network, "--choice", "4", "--yes", "--json");
  const { tracker } = json<{ tracker: string }>(vote);

  await door.open();
  await page.getByText(/11 of 13 people on the roll have voted/).waitFor();
  await page.getByText("Live", { exact: true }).waitFor({ timeout: 60_000 });
  page.trouble.splice(0); // what a browser says about a server that is away
  await page.getByRole("link", { name: "All elections" }).click();
  await page.getByRole("textbox", { name: "Tracker" }).fill(tracker);
  await page.keyboard.press("Enter");
  await page.getByText(/the ballot is counted/).waitFor();
  await expectSound(page);
  await page.context().close();
});
