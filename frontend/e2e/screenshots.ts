import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { alteredInvitation, approve, guestOf, startOrganisation, type Organisation } from "./organisation";
import { shoot } from "./pictures";
import { temporaryFolder } from "./processes";
import {
  acceptInvitation,
  createWallet,
  fillBallot,
  passphrase,
  password,
  paste,
  register,
  unlock,
  waitForRoll,
} from "./steps";
import { openPage, startApp, startBrowser, type AppInBrowser } from "./window";

// Pictures of every screen, light and dark, in two sizes. Not a test of anything: `npm run screenshots` makes them to be
// looked at.

const armour = "-----BEGIN AGE ENCRYPTED FILE-----\n";
const zeros = `${"abandon ".repeat(11)}about`;

const folder = temporaryFolder();
let organisation: Organisation;
let browser: Browser;
let app: AppInBrowser;

beforeAll(async () => {
  organisation = await startOrganisation(join(folder.path, "organisation"));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await organisation?.stop();
  folder.remove();
});

test("pictures of every screen", async () => {
  const invitation = organisation.invitations[1] ?? "";
  app = await startApp(join(folder.path, "wallet"), invitation);
  const page = await openPage(browser, app.url);
  await page.getByText("You have an invitation from").waitFor();
  await shoot(page, "01-welcome");
  await walletPictures(page);
  await joinPictures(page, invitation);
  await votePictures(page);
  await invitationPictures(page, invitation);
  await lostKeyPictures(invitation);
  await settingsPictures(page);
});

async function walletPictures(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Restore a wallet" }).click();
  await page.getByLabel("Recovery phrase").fill("abandon abandon abandon");
  await page.getByRole("button", { name: "Check the phrase" }).click();
  await page.getByRole("alert").waitFor();
  await shoot(page, "02-restore-refused");
  await page.getByRole("button", { name: "I have a backup file" }).click();
  const file = { name: "psephos-backup.age", mimeType: "text/plain", buffer: Buffer.from(armour) };
  await page.getByLabel(/Choose the backup file/).setInputFiles(file);
  await page.getByText("Chosen: psephos-backup.age").waitFor();
  await shoot(page, "02-restore-file");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByLabel("Recovery phrase").fill(zeros);
  await page.getByRole("button", { name: "Check the phrase" }).click();
  await page.getByLabel("Passphrase", { exact: true }).fill("short one");
  await shoot(page, "03-restore-passphrase");
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();

  await page.getByRole("button", { name: "Create a wallet" }).click();
  await shoot(page, "04-create-intro");
  await page.getByRole("button", { name: "Show my words" }).click();
  await shoot(page, "05-phrase-hidden");
  await page.getByRole("button", { name: "Keep them shown" }).click();
  await page.getByRole("button", { name: "I have written them down" }).click();
  await page.getByRole("radiogroup").first().waitFor();
  await shoot(page, "06-quiz");
  await page.getByRole("button", { name: "Cancel" }).click();
  await createWallet(page);
}

async function joinPictures(page: Page, invitation: string): Promise<void> {
  await page.getByRole("button", { name: /^Join / }).waitFor();
  await shoot(page, "07-invitation");
  await acceptInvitation(page);
  await shoot(page, "08-account");
  await page.getByLabel("Password for the office", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByRole("alert").waitFor();
  await shoot(page, "09-account-refused");
  await page.getByLabel("Password for the office", { exact: true }).fill("");
  await register(page);
  await shoot(page, "10-waiting");
  await approve(organisation, guestOf(invitation));
  await waitForRoll(page);
  await page
    .getByRole("link", { name: /Public ballot/ })
    .first()
    .waitFor();
  await shoot(page, "11-on-the-roll");
}

async function votePictures(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /Public ballot/ })
    .first()
    .click();
  await page.getByRole("radiogroup").first().waitFor();
  await shoot(page, "12-ballot");
  await page.getByRole("link", { name: "Results" }).click();
  await page.getByRole("table").first().waitFor();
  await shoot(page, "13-results-before");
  await page.getByRole("link", { name: "Ballot", exact: true }).click();
  await fillBallot(page);
  await shoot(page, "14-review");
  await page.getByText("Check the app instead").first().click();
  await page.getByRole("button", { name: "Check the app instead" }).click();
  await page.getByText("This ballot was opened").waitFor();
  await shoot(page, "15-opened");
  await page.getByRole("button", { name: "Prepare a fresh ballot" }).click();
  await page.getByRole("button", { name: "Cast my ballot" }).click();
  await page.getByText("in the ballot box for good").waitFor();
  await shoot(page, "16-receipt");
  await page.getByRole("link", { name: "Results" }).click();
  await page.getByRole("table").first().waitFor();
  await shoot(page, "17-results");
}

/** An invitation that is pasted, one that replaces addresses, and a wallet whose place belongs to another one. */
async function invitationPictures(page: Page, invitation: string): Promise<void> {
  await page.evaluate(() => (window.location.hash = "#/join"));
  await page.getByLabel("Invitation", { exact: true }).waitFor();
  await shoot(page, "22-join-paste");
  const rpc = ["https://rpc.example.net/v2/abcdef0123456789", organisation.rpc];
  await paste(page, alteredInvitation(invitation, { office: "https://vote.example.org", rpc }));
  await page.getByText("This invitation replaces addresses").waitFor();
  await shoot(page, "23-addresses-replaced");
  await page.getByRole("button", { name: "Not now" }).click();
}

async function lostKeyPictures(invitation: string): Promise<void> {
  const other = await startApp(join(folder.path, "other"), invitation);
  const page = await openPage(browser, other.url);
  await createWallet(page);
  await acceptInvitation(page);
  await page.getByRole("button", { name: "I have an account" }).click();
  await page.getByLabel("Password for the office", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByText("Your place on the roll belongs to another wallet").waitFor();
  await shoot(page, "24-lost-key");
  await other.stop();
}

async function settingsPictures(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByText("Change the passphrase").first().waitFor();
  await shoot(page, "18-settings");
  await page.getByText("Save an encrypted backup file").first().click();
  await shoot(page, "18-settings-backup");
  await page.getByText("Use another wallet on this computer").click();
  await shoot(page, "18-settings-another");
  await page.getByLabel("Language").selectOption("de");
  await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
  await shoot(page, "19-settings-german");
  await page.getByLabel("Sprache").selectOption("");
  await page.getByRole("button", { name: "Lock" }).click();
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await shoot(page, "20-unlock");
  await unlock(page, "wrong wrong wrong");
  await page.getByRole("alert").waitFor();
  await shoot(page, "21-unlock-refused");
  await page.getByRole("button", { name: "Use another wallet" }).click();
  await page.getByLabel("Recovery phrase").fill(zeros);
  await page.getByRole("button", { name: "Check the phrase" }).click();
  await page.getByText("Another wallet is on this computer").waitFor();
  await shoot(page, "25-replace-wallet");
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Repeat the passphrase", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Set it aside and restore this one" }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByText("Set aside on this computer").waitFor();
  await shoot(page, "26-set-aside");
}
