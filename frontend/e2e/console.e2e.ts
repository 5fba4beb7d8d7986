import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deliveryReport, startMailbox, type Letter, type Mailbox } from "./mailbox";
import {
  addPasskey,
  goTo,
  openConsole,
  run,
  signIn,
  startOffice,
  type ConsolePage,
  type Office,
} from "./office";
import { root, temporaryFolder, until } from "./processes";
import { accessibilityFaults, excessWidth } from "./steps";
import { startBrowser } from "./window";

// The registrar's day, on the real office over a real chain: two registrars in two browsers, and a voter on the command line.

const folder = temporaryFolder();
const wallet = {
  PSEPHOS_WALLET_PASSPHRASE: "vintage orchard lantern 47 dune",
  PSEPHOS_PASSWORD: "a voter's password 11",
};
const attack = `<img src=x onerror="alert('name')">`;
let mailbox: Mailbox;
let office: Office;
let browser: Browser;
let first: ConsolePage;
let second: ConsolePage;

beforeAll(async () => {
  mailbox = await startMailbox();
  office = await startOffice(join(folder.path, "organisation"), `--smtp=${mailbox.url}`);
  browser = await startBrowser();
  first = await openConsole(browser, office);
  second = await openConsole(browser, office);
});

afterAll(async () => {
  await browser?.close();
  await office?.program.stop();
  await mailbox?.close();
  folder.remove();
});

/** The links of a registrar's navigation, and the headings they lead to. */
const screens = {
  People: "People",
  Import: "Import the membership list",
  Mail: "Invitations and reminders",
  Approvals: "Approvals",
  Enrolment: "Enrolment",
  Elections: "Elections",
  Activity: "Activity",
  "My account": "My account",
};

const phone = { width: 390, height: 844 };

/** A button's click, by its name. */
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

async function importFile(page: Page, path: string, columns: Record<string, string> = {}): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(path);
  for (const [label, title] of Object.entries(columns))
    await page.getByLabel(label, { exact: true }).selectOption(title);
  await press(page, "Check without changing anything");
  await page.getByRole("button", { name: /^Import \d/ }).waitFor();
}

test("the sign-in refuses a wrong password in a sentence, and takes the right one", async () => {
  const { page } = first;
  expect(await accessibilityFaults(page)).toEqual([]);
  const registrar = office.registrars[0] ?? { email: "", password: "" };
  await page.getByLabel("E-mail address").fill(registrar.email);
  await page.getByLabel("Password").fill("wrong wrong wrong");
  await page.getByLabel("Password").press("Enter");
  await page.getByRole("alert").getByText("The e-mail address or the password is wrong.").waitFor();
  await signIn(page, registrar);
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  await signIn(second.page, office.registrars[1] ?? registrar);
});

test("1,000 people are imported after a dry run, errors are mended, and an import is undone", async () => {
  const { page } = first;
  await goTo(page, "Import", "Import the membership list");
  await importFile(page, join(root, "examples/voters.csv"));
  const errors = await page.getByRole("table", { name: "Rows that are left out" }).getByRole("row").count();
  expect(errors).toBeGreaterThan(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, /^Import 1,?000 people/);
  await page.getByText("The list is imported").waitFor();

  const columns = { "Membership number": "Ausweis", Name: "Person", "E-mail address": "Kontakt" };
  const mended = join(folder.path, "mended.csv");
  writeFileSync(mended, `Ausweis;Person;Kontakt\nX1;"${attack.replaceAll('"', '""')}";x1@example.org\n`);
  await press(page, "Import another file");
  await importFile(page, mended, columns);
  await page.getByText("Every row can be imported.").waitFor();
  await press(page, /^Import 1 person/);
  await press(page, "Import another file");
  await press(page, "Undo");
  await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone", { exact: true }).waitFor();
  await importFile(page, mended, columns);
  await press(page, /^Import 1 person/);
  await page.getByText("The list is imported").waitFor();
});

test("a name that is a script is text, and people are found", async () => {
  const { page } = first;
  await goTo(page, "People", "People");
  await page.getByText("100 of 1018 shown").waitFor();
  await page.getByLabel("Search").fill("X1");
  await page.getByRole("link", { name: attack }).click();
  await page.getByRole("heading", { level: 1, name: attack }).waitFor();
  expect(await page.locator("img").count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

/** Waits until the mail server has so many letters with a subject, and says to whom they went. */
async function delivered(subject: string, count: number): Promise<readonly Letter[]> {
  const found = () => mailbox.letters.filter((letter) => letter.subject.startsWith(subject));
  return until(`${count} letters`, 120, () => (found().length >= count ? found() : undefined));
}

test("everybody is invited by mail; an address that the mail server refuses is shown, mended and tried again", async () => {
  const { page } = first;
  const gone = "voter0001@example.org";
  const before = mailbox.letters.length;
  mailbox.replies.set(gone, "550 5.1.1 no such user here");
  await goTo(page, "Mail", "Invitations and reminders");
  await press(page, /^Invite 1,?001 people/);
  await page.getByRole("dialog").getByText("What the message says").click();
  await page.getByRole("dialog").getByText("invites you to vote").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Send" }).click();
  await page.getByText(/^1,?001 invitations are on their way\.$/).waitFor();
  const letters = (await delivered("Your invitation to vote: ", before + 1000)).slice(before);
  expect(new Set(letters.map(({ to }) => to)).size).toBe(1000);
  expect(letters.map(({ to }) => to)).not.toContain(gone);
  for (const { body } of letters.slice(0, 20))
    expect(body).toMatch(/psephos:\/\/join\/\S{100}[^]*[A-Z0-9]{5}-/);

  await page.getByRole("combobox", { name: "State" }).selectOption("bounced");
  const refused = page.getByRole("table", { name: "Messages" }).getByRole("row", { name: gone });
  await refused.getByText("no such user here").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  mailbox.replies.delete(gone);
  await press(page, `Send again: ${gone}`);
  await delivered("Your invitation to vote: ", before + 1001);
  expect(mailbox.letters.at(-1)?.to).toBe(gone);
  await page.getByText("No matches").waitFor();
});

test("a message that came back is handed in, and only a real one counts", async () => {
  const { page } = first;
  const letter = mailbox.letters.find(({ to }) => to === "voter0002@example.org");
  if (!letter) throw new Error("voter0002 got no message");
  const file = page.getByLabel("File with the returned message");
  const upload = (text: string) =>
    file.setInputFiles({ name: "bounce.eml", mimeType: "message/rfc822", buffer: Buffer.from(text) });
  await upload(deliveryReport({ ...letter, to: "voter0003@example.org" }));
  await page.getByRole("alert").getByText("not a delivery report").waitFor();
  await upload(deliveryReport(letter));
  await page.getByText("The message is marked as bounced.").waitFor();
  await page.getByRole("row", { name: letter.to }).getByText("moved away").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

function register(data: string): void {
  const at = join(folder.path, data);
  run(wallet, "wallet", "new", `--wallet=${at}`, `--phrase-file=${at}.words`);
  const invitation = join(folder.path, "invitation.txt");
  writeFileSync(invitation, office.invitations[0] ?? "");
  run(wallet, "register", `--invitation-file=${invitation}`, `--wallet=${at}`, "--yes", "--no-wait");
}

test("two registrars put a person on the roll; one alone cannot", async () => {
  register("voter");
  const box = { name: "Select Guest One" };
  await goTo(first.page, "Approvals", "Approvals");
  await first.page.getByRole("checkbox", box).click();
  await press(first.page, "Propose 1 person");
  await first.page.getByRole("heading", { name: /Waiting for another registrar/ }).waitFor();
  expect(await first.page.getByRole("button", { name: /Confirm/ }).count()).toBe(0);
  expect(await accessibilityFaults(first.page)).toEqual([]);

  await goTo(second.page, "Approvals", "Approvals");
  const words = (page: Page) => page.getByText(/^In words: (\w+ · ){7}\w+$/).innerText();
  expect(await words(second.page)).toBe(await words(first.page));
  await second.page.getByRole("checkbox", box).click();
  await press(second.page, "Confirm 1 person");
  await second.page.getByText("1 person is approved").waitFor();
  await goTo(second.page, "Enrolment", "Enrolment");
  await press(second.page, "Enrol 1 person");
  await second.page.getByText("13 of 13 approved people").waitFor();
  await second.page.getByText(/ETH/).first().waitFor();
  expect(await accessibilityFaults(second.page)).toEqual([]);
});

test("a vote arrives live on the console and on the public page", async () => {
  const { page } = first;
  await goTo(page, "Elections", "Elections");
  await page.getByRole("link", { name: /summer meeting/ }).click();
  await page.getByText("10 of 13 have voted").first().waitFor();
  const spectator = await openConsole(browser, office);
  await spectator.page.goto(`${office.url}/#/election/${office.elections["open"]}`);
  await spectator.page.getByRole("meter", { name: "Turnout" }).waitFor();
  run(
    wallet,
    "vote",
    office.elections["open"] ?? "",
    `--rpc=${office.rpc}`,
    `--office=${office.url}`,
    `--wallet=${join(folder.path, "voter")}`,
    "--choice=1",
    "--yes",
  );
  await page.getByText("11 of 13 have voted").first().waitFor({ timeout: 60_000 });
  await spectator.page.locator('[role=meter][aria-valuenow="11"]').waitFor();
  await page.getByRole("table", { name: "Turnout over time" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(spectator.trouble).toEqual([]);
  await spectator.page.context().close();
});

async function openPerson(page: Page, name: string): Promise<void> {
  await goTo(page, "People", "People");
  await page.getByLabel("Search").fill(name);
  await page.getByRole("link", { name }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

test("a lost key is replaced by two registrars", async () => {
  await openPerson(first.page, "Guest One");
  await press(first.page, "Replace the key");
  await first.page.getByLabel("Reason").fill(`Laptop stolen, called back: ${"1".repeat(150)}`);
  await press(first.page, "Start");
  await first.page.getByText("Waiting for the voter").waitFor();
  register("voter-2");
  await first.page.getByText("another registrar must confirm").waitFor();
  await goTo(second.page, "Approvals", "Approvals");
  await second.page.getByText(/^New key, started by .*Laptop stolen, called back/).waitFor();
  await second.page.setViewportSize(phone);
  expect(await excessWidth(second.page), "a long word makes the approvals too wide").toBe(0);
  expect(await accessibilityFaults(second.page)).toEqual([]);
  await second.page.getByRole("link", { name: "Guest One" }).click();
  await second.page.getByRole("heading", { level: 1, name: "Guest One" }).waitFor();
  expect(await excessWidth(second.page), "a long word makes the person's page too wide").toBe(0);
  await second.page.setViewportSize({ width: 1280, height: 800 });
  await second.page.getByRole("checkbox", { name: /I have compared/ }).click();
  expect(await accessibilityFaults(second.page)).toEqual([]);
  await press(second.page, "Confirm the new address");
  await second.page.getByRole("button", { name: "Replace the key" }).waitFor();
  await second.page.getByText("Wrote a new key to the roll").waitFor();
});

test("only those who have not voted are reminded", async () => {
  const { page } = first;
  await goTo(page, "Mail", "Invitations and reminders");
  await press(page, "Remind 2 people");
  await page.getByRole("dialog").getByRole("button", { name: "Send" }).click();
  await page.getByText("2 reminders are on their way.").waitFor();
  const reminded = await delivered("You can still vote: ", 2);
  expect(reminded.map(({ to }) => to).sort()).toEqual(["devi@demo.example", "joao@demo.example"]);
  expect(reminded[0]?.body).not.toContain("://join/");
});

test("people and log are exported, and the log is as it was written", async () => {
  const { page } = first;
  await goTo(page, "People", "People");
  const [people] = await Promise.all([page.waitForEvent("download"), press(page, "Export as CSV")]);
  const csv = readFileSync(await people.path(), "utf8");
  expect(csv).toContain("voter0001@example.org");
  expect(csv.split(/\r?\n/)[0]).toContain("email");
  await goTo(page, "Activity", "Activity");
  await press(page, "Check the log");
  await page.getByText(/entries are unchanged/).waitFor();
  const kept = await page.getByText(/^\d+:[0-9a-f]{64}$/).innerText();
  const other = kept.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"));
  await page.getByLabel("Number and hash kept earlier").fill(other);
  await press(page, "Check the log");
  await page.getByText("The log has been changed").waitFor();
  await page.getByLabel("Number and hash kept earlier").fill(kept);
  await press(page, "Check the log");
  await page.getByText("The entry you kept is still there").waitFor();
  const [log] = await Promise.all([page.waitForEvent("download"), press(page, "Export the whole log")]);
  expect(readFileSync(await log.path(), "utf8")).toContain('"roll.approve"');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("an administrator opens an account; its holder chooses a password and signs in with a passkey", async () => {
  const admin = await openConsole(browser, office);
  await signIn(admin.page, office.admin);
  await goTo(admin.page, "Users", "Users");
  await press(admin.page, "Add a user");
  const dialog = admin.page.getByRole("dialog");
  await dialog.getByLabel("E-mail address").fill("carol@demo.example");
  await dialog.getByRole("button", { name: "Create the account" }).click();
  const password = await dialog.getByRole("code").innerText();
  await press(admin.page, "Done");
  await admin.page
    .getByRole("row", { name: /carol@demo.example/ })
    .getByText("First password")
    .waitFor();
  expect(await accessibilityFaults(admin.page)).toEqual([]);
  expect(admin.trouble).toEqual([]);
  await admin.page.context().close();

  const { page, trouble } = await openConsole(browser, office);
  const carol = { email: "carol@demo.example", password };
  await signIn(page, carol);
  await goTo(page, "My account", "My account");
  await page.getByText("Choose your own password").waitFor();
  await page.getByLabel("Current password").fill(password);
  const own = "carol's own long password";
  await page.getByLabel("New password", { exact: true }).fill(own);
  await page.getByLabel("Repeat the new password").fill(own);
  await press(page, "Change the password");
  await page.getByText("Your password is changed.").waitFor();
  await signIn(page, { ...carol, password: own });
  await addPasskey(page, own);
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, "Sign out");
  await press(page, "Sign in with a passkey");
  await page.getByText("carol@demo.example").first().waitFor();
  expect(trouble).toEqual([]);
  await page.context().close();
});

test("everything is reached with the keyboard alone", async () => {
  const { page, trouble } = await openConsole(browser, office);
  const registrar = office.registrars[0] ?? { email: "", password: "" };
  await page.getByLabel("E-mail address").focus();
  await page.keyboard.type(registrar.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(registrar.password);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  await tabTo(page, "People");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "People" }).waitFor();
  await tabTo(page, "Guest Two");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Guest Two" }).waitFor();
  await tabTo(page, "Strike off");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByLabel("Reason").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await focused(page)).toContain("Strike off");
  expect(trouble).toEqual([]);
  await page.context().close();
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Presses the tabulator until something with these words has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).trim() === words) return;
  }
  throw new Error(`the keyboard does not reach "${words}"`);
}

test("on a telephone every screen fits, behind a menu", async () => {
  const { page, trouble } = await openConsole(browser, office, { viewport: phone });
  await page.getByLabel("E-mail address").fill(office.registrars[0]?.email ?? "");
  await page.getByLabel("Password").fill(office.registrars[0]?.password ?? "");
  await press(page, /^Sign in$/);
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  for (const [link, heading] of Object.entries(screens)) {
    await press(page, "Menu");
    await goTo(page, link, heading);
    expect(await excessWidth(page), `${link} is too wide`).toBe(0);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test("nobody's secret is in the page's address or storage, and no script of a name ran", async () => {
  for (const { page, trouble } of [first, second]) {
    const kept = await page.evaluate(
      () => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }),
    );
    expect(kept).not.toMatch(/eyJ|token|@/i);
    expect(page.url()).not.toMatch(/@|eyJ/);
    expect(await page.evaluate(() => document.cookie)).toBe("");
    expect(trouble).toEqual([]);
  }
});
