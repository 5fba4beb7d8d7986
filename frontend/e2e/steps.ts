import axe from "axe-core";
import type { Page } from "playwright-core";
import { approve, guestOf, type Organisation } from "./organisation";

/** The passphrase of the tests' wallets: also the canary that must appear nowhere. */
export const passphrase = "Kanarienvogel harbour tulip 17";

/** The password of the tests' accounts at the office. */
export const password = "an office password 4711";

/** Makes a wallet through the screens and returns its words. */
export async function createWallet(page: Page, secret = passphrase): Promise<string[]> {
  await page.getByRole("button", { name: "Create a wallet" }).click();
  await page.getByRole("button", { name: "Show my words" }).click();
  await page.getByRole("button", { name: "Keep them shown" }).click();
  const items = page.getByRole("listitem", { name: /^Word \d+: .+/ });
  await items.nth(11).waitFor();
  const labels = await items.evaluateAll((list) => list.map((item) => item.getAttribute("aria-label") ?? ""));
  const words = labels.map((label) => label.replace(/^Word \d+: /, ""));
  await page.getByRole("button", { name: "I have written them down" }).click();
  await page.getByRole("radiogroup").first().waitFor();
  for (const group of await page.getByRole("radiogroup").all()) {
    const name = await group.evaluate((element) => {
      const id = element.getAttribute("aria-labelledby") ?? "";
      return document.getElementById(id)?.textContent ?? "";
    });
    const position = Number(/\d+/.exec(name)?.[0]);
    await group.getByRole("radio", { name: words[position - 1] ?? "", exact: true }).click();
  }
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByLabel("Passphrase", { exact: true }).fill(secret);
  await page.getByLabel("Repeat the passphrase", { exact: true }).fill(secret);
  await page.getByRole("button", { name: "Create the wallet" }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
  return words;
}

/** Accepts the invitation the app was started with. */
export async function acceptInvitation(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Join / }).click();
  await page.getByRole("heading", { name: "Make an account at the office" }).waitFor();
}

/** Signs up with the invitation's code and proves the address. */
export async function register(page: Page): Promise<void> {
  await page.getByLabel("Password for the office", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByRole("button", { name: "Register this address" }).click();
  await page.getByRole("heading", { name: "Waiting for the registrar" }).waitFor();
}

/** Waits until the chain's roll has the voter. */
export async function waitForRoll(page: Page): Promise<void> {
  await page.getByText("You are on the roll").waitFor();
}

/** Chooses the first option of every question and goes to the review. */
export async function fillBallot(page: Page): Promise<void> {
  await page.getByRole("radiogroup").first().waitFor();
  for (const group of await page.getByRole("radiogroup").all())
    await group.getByRole("radio").first().click();
  await page.getByRole("button", { name: "Review my ballot" }).click();
  await page.getByRole("heading", { name: "Is this how you want to vote?" }).waitFor();
}

/** Unlocks the wallet. */
export async function unlock(page: Page, secret = passphrase): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).fill(secret);
  await page.getByRole("button", { name: "Unlock", exact: true }).click();
}

/** From an invitation to a place on the roll: join, sign up, be approved by the registrars. */
export async function enrol(page: Page, organisation: Organisation, invitation: string): Promise<void> {
  await acceptInvitation(page);
  await register(page);
  await approve(organisation, guestOf(invitation));
  await waitForRoll(page);
}

/** Opens an election of the list by its title. */
export async function openElection(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: "Organisations" }).click();
  await page.getByRole("link", { name: title }).click();
}

/** The tracker that the screen shows. */
export async function trackerOn(page: Page): Promise<string> {
  const shown = page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/).first();
  return (await shown.innerText()).trim();
}

/** Casts the ballot under review and returns its tracker. */
export async function cast(page: Page): Promise<string> {
  const tracker = await trackerOn(page);
  await page.getByRole("button", { name: "Cast my ballot" }).click();
  await page.getByRole("heading", { name: "Your receipt" }).waitFor();
  return tracker;
}

/** Waits until the receipt is final and is that of the tracker. */
export async function waitForFinal(page: Page, tracker: string): Promise<void> {
  await page.getByText("in the ballot box for good").waitFor();
  await page.getByText(tracker, { exact: true }).first().waitFor();
}

/** Joins by an invitation that is pasted. */
export async function paste(page: Page, invitation: string): Promise<void> {
  await page.evaluate(() => (window.location.hash = "#/join"));
  await page.getByLabel("Invitation", { exact: true }).fill(invitation);
  await page.getByRole("button", { name: "Read the invitation" }).click();
}

/** Waits for a message that begins with a text. */
export async function message(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor();
}

/** Brings a wallet back from its words, under the tests' passphrase, and joins by the invitation that waits. */
export async function restoreAndJoin(page: Page, phrase: string): Promise<void> {
  await page.getByRole("button", { name: "Restore a wallet" }).click();
  await page.getByLabel("Recovery phrase").fill(phrase);
  await page.getByRole("button", { name: "Check the phrase" }).click();
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Repeat the passphrase", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Restore the wallet" }).click();
  await page.getByRole("button", { name: /^Join / }).click();
}

/** Brings a wallet back from a backup file, under the tests' passphrase, and returns its address. */
export async function restoreFromFile(page: Page, file: string, filePassphrase: string): Promise<string> {
  await page.getByRole("button", { name: "Restore a wallet" }).click();
  await page.getByRole("button", { name: "I have a backup file" }).click();
  await page.getByLabel(/Choose the backup file/).setInputFiles(file);
  await page.getByLabel("Passphrase of the file", { exact: true }).fill(filePassphrase);
  await page.getByRole("button", { name: "Open the file" }).click();
  const address = await page.getByText(/^0x[0-9a-fA-F]{40}$/).innerText();
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Repeat the passphrase", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Restore the wallet" }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
  return address;
}

/** Saves an encrypted backup file from the settings and returns where it is. */
export async function saveBackup(page: Page, filePassphrase: string): Promise<string> {
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByText("Save an encrypted backup file").first().click();
  const form = page.locator("form").filter({ hasText: "Passphrase for the file" }).first();
  await form.getByLabel("Current passphrase", { exact: true }).fill(passphrase);
  await form.getByLabel("Passphrase for the file", { exact: true }).fill(filePassphrase);
  await form.getByLabel("Repeat the passphrase", { exact: true }).fill(filePassphrase);
  await form.getByRole("button", { name: "Save an encrypted backup file" }).click();
  const saved = await form.getByText("Saved to").innerText();
  return saved.replace("Saved to", "").trim();
}

/** Sets the desktop's theme and waits until every colour has arrived: they fade, and half-way they are neither theme's. */
export async function setTheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.waitForFunction((name) => document.documentElement.dataset["theme"] === name, colorScheme);
  await drawn(page);
}

/** Waits until the page is drawn and nothing fades; at most a second, as a browser that nobody sees may stop drawing. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const settled = async () => {
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
      await Promise.all(fading.map((animation) => animation.finished.catch(() => undefined)));
    };
    await Promise.race([settled(), new Promise((enough) => setTimeout(enough, 1000))]);
  });
}

/** By how many pixels a page is wider than its window. */
export const excessWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Checks the screen against WCAG 2.2 AA with axe, colours included, in both themes. Returns what is wrong. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await setTheme(page, colorScheme);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const checker = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await checker.run(document, { runOnly: { type: "tag", values: tags } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
    });
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}
