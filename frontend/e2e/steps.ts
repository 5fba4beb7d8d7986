import axe from "axe-core";
import type { Page } from "playwright-core";

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

/** Sets the desktop's theme and waits until every colour has arrived: they fade, and half-way they are neither theme's. */
export async function setTheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.waitForFunction((name) => document.documentElement.dataset["theme"] === name, colorScheme);
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.all(fading.map((animation) => animation.finished.catch(() => undefined)));
  });
}

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
