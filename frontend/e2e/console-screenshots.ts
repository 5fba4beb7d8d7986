import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { goTo, openConsole, run, signIn, startOffice, type Office } from "./office";
import { pictures, shoot as shootPage } from "./pictures";
import { root, temporaryFolder } from "./processes";
import { setTheme } from "./steps";
import { startBrowser } from "./window";

// Pictures of the console's screens, light and dark, in two sizes. Not a test of anything.

const wallet = {
  PSEPHOS_WALLET_PASSPHRASE: "vintage orchard lantern 47 dune",
  PSEPHOS_PASSWORD: "a voter's password 11",
};

const folder = temporaryFolder();
let office: Office;
let browser: Browser;

beforeAll(async () => {
  office = await startOffice(join(folder.path, "organisation"));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await office?.program.stop();
  folder.remove();
});

const shoot = (page: Page, name: string) => shootPage(page, `console-${name}`);

/** The part of a screen that a guide shows, small enough for the repository: docs/images/console-NAME.png. */
async function shootForGuide(page: Page, name: string): Promise<void> {
  await setTheme(page, "light");
  const before = page.viewportSize() ?? { width: 1120, height: 780 };
  await page.setViewportSize({ width: 1120, height: 700 });
  await page.screenshot({ path: join(pictures, `console-${name}.png`) });
  await page.setViewportSize(before);
}

/** Two guests prove an address, so that there is somebody to approve. */
function registerGuests(): void {
  for (const index of [0, 1]) {
    const at = join(folder.path, `guest-${index}`);
    run(wallet, "wallet", "new", `--wallet=${at}`, `--phrase-file=${at}.words`);
    writeFileSync(`${at}.txt`, office.invitations[index] ?? "");
    run(wallet, "register", `--invitation-file=${at}.txt`, `--wallet=${at}`, "--yes", "--no-wait");
  }
}

test("pictures of the registrars' screens", async () => {
  const { page } = await openConsole(browser, office);
  await page.getByLabel("E-mail address").waitFor();
  await shoot(page, "01-sign-in");
  registerGuests();
  await signIn(page, office.registrars[0] ?? { email: "", password: "" });
  await page.getByText("Everything works").waitFor();
  await shootForGuide(page, "overview");
  await shoot(page, "02-overview");
  await goTo(page, "Import", "Import the membership list");
  await shoot(page, "03-import");
  await page.locator("input[type=file]").setInputFiles(join(root, "examples/voters.csv"));
  await page.getByRole("button", { name: "Check without changing anything" }).waitFor();
  await shoot(page, "04-import-columns");
  await page.getByRole("button", { name: "Check without changing anything" }).click();
  await page.getByRole("button", { name: /^Import \d/ }).waitFor();
  await shoot(page, "05-import-report");
  await goTo(page, "People", "People");
  await page.getByRole("table").waitFor();
  await shoot(page, "06-people");
  await page.getByRole("link", { name: "Aino Virtanen" }).click();
  await page.getByRole("heading", { name: "History" }).waitFor();
  await shoot(page, "07-person");
  await goTo(page, "Mail", "Invitations and reminders");
  await page.getByRole("table").waitFor();
  await shoot(page, "08-mail");
  await goTo(page, "Approvals", "Approvals");
  await page
    .getByText(/(\w+ · ){7}\w+/)
    .first()
    .waitFor();
  await shootForGuide(page, "approvals");
  await shoot(page, "09-approvals");
  await goTo(page, "Enrolment", "Enrolment");
  await page.getByRole("table").waitFor();
  await shoot(page, "10-enrolment");
  await goTo(page, "Elections", "Elections");
  await page.getByRole("link", { name: /summer meeting/ }).click();
  await page.getByRole("table", { name: "Turnout over time" }).waitFor();
  await shoot(page, "11-election");
  await goTo(page, "Activity", "Activity");
  await page.getByRole("button", { name: "Check the log" }).click();
  await page.getByText(/entries are unchanged/).waitFor();
  await shoot(page, "12-activity");
  await goTo(page, "My account", "My account");
  await page.getByLabel("Language", { exact: true }).selectOption("de");
  await page.getByRole("heading", { level: 1, name: "Mein Konto" }).waitFor();
  await shoot(page, "13-account-german");
});

test("pictures of the administrator's screens", async () => {
  const { page } = await openConsole(browser, office);
  await signIn(page, office.admin);
  await goTo(page, "Users", "Users");
  await page.getByRole("table").waitFor();
  await shoot(page, "14-users");
});
