import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { advance, chainTime, fund, psephos } from "./elections";
import { startOrganisation, type Organisation } from "./organisation";
import { pictures, shoot } from "./pictures";
import { temporaryFolder, until } from "./processes";
import { accessibilityFaults, restoreAndJoin, unlock } from "./steps";
import { openPage, startApp, startBrowser, type AppInBrowser } from "./window";

// An organiser goes from an appointment to elections that people can vote in: an open one by the keyboard alone, a secret one with
// trustees who work at the command line; both are looked at by other programs. Real chain, real Go side.

const phrase = "test test test test test test test test test test test junk";
const address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";

const folder = temporaryFolder();
const saves = join(folder.path, "saved");
let organisation: Organisation;
let browser: Browser;
let app: AppInBrowser;
let page: Page & { trouble: { messages: string[] } };

beforeAll(async () => {
  mkdirSync(saves);
  organisation = await startOrganisation(join(folder.path, "organisation"));
  browser = await startBrowser();
  app = await startApp(join(folder.path, "wallet"), organisation.invitations[0], saves);
  page = await openPage(browser, app.url);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await organisation?.stop();
  folder.remove();
});

async function look(name: string): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await shoot(page, `organiser-${name}`);
}

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });

/** A time on the chain's clock, as a person types it. */
async function local(seconds: number): Promise<string> {
  const at = new Date(((await chainTime(organisation)) + seconds) * 1000);
  return page.evaluate((time) => {
    const zoned = new Date(time - new Date(time).getTimezoneOffset() * 60_000);
    return zoned.toISOString().slice(0, 16);
  }, at.getTime());
}

/** Moves the focus with the tabulator alone until it is at what has this name. */
async function tabTo(name: string, role: string): Promise<void> {
  const wanted = page.getByRole(role as "button", { name, exact: true });
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

test("somebody is appointed, and the area appears by itself", async () => {
  await restoreAndJoin(page, phrase);
  await page.getByText("Create elections for this organisation").click();
  await page.getByText(`psephos appoint ${address}`).waitFor();
  await look("01-become");
  const { code, output } = await psephos("appoint", address, "--dev", organisation.folder);
  expect(code, output).toBe(0);
  await page.getByRole("link", { name: "Organise elections" }).click();
  await page.getByRole("heading", { name: "Elections you organise" }).waitFor();
  await page.getByText("There are no drafts.", { exact: false }).waitFor();
  await look("02-empty");
});

test("an open election is written and created with the keyboard alone", async () => {
  await button("New election").focus();
  await page.keyboard.press("Enter");
  await tabTo("Title", "textbox");
  await page.keyboard.type("Where do we meet?");
  await look("03-texts");
  await tabTo("Continue", "button");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "What do you ask?" }).waitFor();
  await tabTo("Question", "textbox");
  await page.keyboard.type("Which place?");
  await tabTo("Answer 1", "textbox");
  await page.keyboard.type("By the sea");
  await tabTo("Answer 2", "textbox");
  await page.keyboard.type("At the lake");
  await tabTo(
    "Offer a blank vote For voters who want to take part and choose none. It is counted and shown apart.",
    "checkbox",
  );
  await page.keyboard.press("Space");
  await look("04-questions");
  await tabTo("Continue", "button");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "How and when?" }).waitFor();
  await button("Continue").focus();
  await page.keyboard.press("Enter");
  // What was overlooked is named, with the way there.
  await page.getByRole("heading", { name: "As your voters will see it" }).waitFor();
  await page.getByText("Choose whether the election is open or secret.").waitFor();
  await look("05-incomplete");
  await page.getByRole("link", { name: "Voting", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: /^Open: everybody/ }).focus();
  await page.keyboard.press("Space");
  await page.getByLabel("Opens").fill(await local(-60));
  await page.getByLabel("Closes").fill(await local(3 * 86_400));
  await page.getByText("the election opens as soon as it is created", { exact: false }).waitFor();
  await look("06-voting");
  await tabTo("Continue", "button");
  await page.keyboard.press("Enter");
  await page.getByText("Everything is there.").waitFor();
  await look("07-preview");
  await tabTo("Continue", "button");
  await page.keyboard.press("Enter");
  await tabTo("Prepare the election", "button");
  await page.keyboard.press("Enter");
  await page.getByText("never more than", { exact: false }).waitFor();
  await look("08-summary");
  await tabTo("Sign and create the election", "button");
  await page.keyboard.press("Enter");
  await page.getByText("The election is created").waitFor();
  await page.getByText(/^Final/).waitFor();
  await look("09-created");
  await seenFromOutside();
});

test("the closing time moves later, and an election without ballots is cancelled", async () => {
  await page.goBack();
  await page.getByRole("link", { name: "Back to your elections" }).first().click();
  await page.getByRole("link", { name: /^Manage: Where do we meet/ }).click();
  await page.getByLabel("New closing time").fill(await local(5 * 86_400));
  await look("10-manage");
  await button("Move the closing time").click();
  await page.getByText("It can never be moved earlier again.", { exact: false }).waitFor();
  await look("11-extend");
  await button("Sign and move the closing time").click();
  await page.getByRole("heading", { name: "The new closing time" }).waitFor();
  await button("Cancel the election…").click();
  await page.getByText("It cannot be opened again.", { exact: false }).waitFor();
  await look("12-cancel");
  await button("Not now").click();
  await button("Cancel the election…").click();
  await button("Sign and cancel the election").click();
  await page.getByText("Cancelled", { exact: true }).waitFor();
  await page.getByText("it can no longer be cancelled", { exact: false }).waitFor();
  await look("13-cancelled");
});

test("a copy becomes secret; its trustees hold their ceremony; a lock and a restart lose nothing", async () => {
  await page.getByRole("link", { name: "Back to your elections" }).click();
  await page.getByRole("button", { name: "Make a copy: Where do we meet?" }).first().click();
  await page.getByText("Draft", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Where do we meet?" }).first().click();
  await page.getByLabel("Title", { exact: true }).fill("Election of the board");
  await page.getByText("Saved on this computer").waitFor();
  await button("Lock").click();
  await unlock(page);
  expect(await page.getByLabel("Title", { exact: true }).inputValue()).toBe("Election of the board");
  await page.getByRole("link", { name: /Voting/ }).click();
  await page.getByRole("radio", { name: /^Secret: nobody/ }).click();
  await page.getByLabel("Opens").fill(await local(7200));
  await button("Continue").click();
  const trustees = await Promise.all(["ada", "bo"].map(newTrustee));
  for (const [index, trustee] of trustees.entries()) {
    await button("Add a trustee").click();
    const group = page.getByRole("group", { name: `Trustee ${index + 1}` });
    await group.getByLabel("Name (your own note)").fill(trustee.name);
    await group.getByLabel("Address").fill(trustee.address.toLowerCase());
  }
  await look("14-trustees");
  await button("Continue").click();
  await page.getByText("Everything is there.").waitFor();
  await button("Continue").click();
  await button("Prepare the trustees' board").click();
  await page.getByText("The trustees have until").waitFor();
  await look("15-board-summary");
  await button("Sign and create the board").click();
  await page.getByText("Still missing: ada, bo").waitFor();
  await look("16-ceremony");
  await restart();
  const board = await page.evaluate(
    () => /0x[0-9a-fA-F]{40}/.exec(document.querySelector("dd")?.textContent ?? "")?.[0],
  );
  await Promise.all(trustees.map((trustee) => ceremony(trustee, board ?? "")));
  await page.getByText("The trustees are done.", { exact: false }).waitFor();
  await look("17-ready");
  await button("Prepare the election").click();
  await page.getByText("The secret election", { exact: false }).waitFor();
  await button("Sign and create the election").click();
  await page.getByText("The election is created").waitFor();
  await advance(organisation, 2 * 7200);
  await page.getByRole("link", { name: "Show the election" }).click();
  await page.getByText("Secret ballot").first().waitFor();
  await page.getByText("Voting is open", { exact: true }).first().waitFor();
  expect(page.trouble.messages).toEqual([]);
});

test("drafts go to files and come back, and a deleted one is brought back", async () => {
  await page.goto(`${app.url}/`);
  await unlockIfLocked();
  await page.getByRole("link", { name: "Organise elections" }).click();
  await page.getByRole("button", { name: "Save as a file: Election of the board" }).click();
  await page.getByText("Saved to ", { exact: false }).waitFor();
  const [saved] = readdirSync(saves).filter((name) => name.endsWith(".json"));
  const file = join(saves, saved ?? "");
  expect((await psephos("election", "create", "--check", file)).output).toContain("is a valid election file");
  const half = join(folder.path, "half.json");
  const whole = JSON.parse(readFileSync(file, "utf8")) as { title: Record<string, string>; board?: string };
  writeFileSync(
    half,
    JSON.stringify({ languages: ["en", "de"], title: { en: "Half an election", de: "Eine halbe" } }),
  );
  const chooser = page.waitForEvent("filechooser");
  await button("Open a file").click();
  await (await chooser).setFiles(half);
  await page.getByRole("heading", { name: "Half an election" }).waitFor();
  expect(await page.getByLabel("Title (German)").inputValue()).toBe("Eine halbe");
  await page.getByRole("link", { name: "Back to your elections" }).click();
  await page.getByRole("button", { name: "Delete: Half an election" }).click();
  await page.getByText("“Half an election” was deleted.").waitFor();
  await look("18-deleted");
  await button("Undo").click();
  await page.getByRole("link", { name: "Half an election" }).waitFor();
  expect(whole.title["en"]).toBe("Election of the board");
  expect(page.trouble.messages).toEqual([]);
});

test("the same in German", async () => {
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("Language").selectOption("de");
  await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Abstimmungen veranstalten" }).waitFor();
  await look("19-german");
  await page
    .getByRole("link", { name: "Half an election" })
    .or(page.getByRole("link", { name: "Eine halbe" }))
    .first()
    .click();
  for (const [index, step] of ["Texte", "Fragen", "Ablauf"].entries()) {
    const link = page.getByRole("listitem").getByRole("link", { name: new RegExp(step) });
    await link.first().click();
    await page.locator("a[aria-current=step]").filter({ hasText: step }).waitFor();
    await look(`2${index}-german-${step.toLowerCase()}`);
  }
  await page.getByRole("link", { name: /Vorschau/ }).click();
  await page.getByText("Das fehlt noch").waitFor();
  await look("23-german-preview");
  await page.getByRole("link", { name: "Zurück zu Ihren Abstimmungen" }).first().click();
  await page.getByRole("link", { name: "Verwalten: Election of the board" }).click();
  await page.getByLabel("Neues Ende").waitFor();
  await look("24-german-manage");
  await button("Abstimmung absagen…").click();
  await page.getByRole("heading", { name: "Was Sie unterschreiben" }).waitFor();
  await look("25-german-cancel");
});

/** The app's own page and the command line show the election that was created. */
async function seenFromOutside(): Promise<void> {
  await page.getByRole("link", { name: "Show the election" }).click();
  await page.getByRole("heading", { name: "Where do we meet?" }).waitFor();
  const created = /election\/(0x[0-9a-fA-F]{40})/.exec(page.url())?.[1] ?? "";
  const { code, output } = await psephos("election", "show", created, "--rpc", organisation.rpc);
  expect(code, output).toBe(0);
  expect(output).toContain("Which place?");
  expect(output).toContain(`organiser ${address}`);
  expect(page.trouble.messages).toEqual([]);
}

interface Trustee {
  readonly name: string;
  readonly address: string;
  readonly wallet: string;
  readonly secret: string;
}

/** Somebody who is a trustee at the command line, with money for fees. */
async function newTrustee(name: string): Promise<Trustee> {
  const wallet = join(folder.path, `trustee-${name}`);
  const secret = join(folder.path, `${name}.pass`);
  writeFileSync(secret, "vintage orchard lantern 47 dune\n");
  const words = join(folder.path, `${name}.words`);
  const { code, output } = await psephos(
    "trustee",
    "new",
    `--wallet=${wallet}`,
    `--phrase-file=${words}`,
    `--wallet-passphrase-file=${secret}`,
    "--json",
  );
  expect(code, output).toBe(0);
  const own = /0x[0-9a-fA-F]{40}/.exec(output)?.[0] ?? "";
  await fund(organisation, own);
  return { name, address: own, wallet, secret };
}

async function ceremony(trustee: Trustee, board: string): Promise<void> {
  const { code, output } = await psephos(
    "trustee",
    "ceremony",
    board,
    `--wallet=${trustee.wallet}`,
    `--wallet-passphrase-file=${trustee.secret}`,
    "--rpc",
    organisation.rpc,
  );
  expect(code, output).toBe(0);
}

async function unlockIfLocked(): Promise<void> {
  const field = page.getByLabel("Passphrase", { exact: true });
  const area = page.getByRole("navigation", { name: "Main" });
  await field.or(area).first().waitFor();
  if (await field.isVisible()) await unlock(page);
}

/** The app ends and starts again; the page goes to where it was. */
async function restart(): Promise<void> {
  const place = new URL(page.url()).hash;
  const viewport = page.viewportSize();
  await page.context().close();
  await app.stop();
  app = await startApp(join(folder.path, "wallet"), undefined, saves);
  page = await openPage(browser, `${app.url}/${place}`);
  if (viewport) await page.setViewportSize(viewport);
  await unlock(page);
  await until("the ceremony", 60, async () =>
    (await page.getByText("Still missing: ada, bo").isVisible()) ? true : undefined,
  );
}
