import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { psephos, startDev, type Announcement, type Staff } from "./dev";
import { freePort, type Running } from "./processes";

/** A local organisation whose office is reached by the name localhost, as passkeys need it. */
export interface Office extends Omit<Announcement, "office"> {
  readonly url: string;
  readonly admin: Staff;
  readonly program: Running;
}

/** Starts the organisation in a folder; its registrars approve nobody by themselves. */
export async function startOffice(folder: string, ...flags: readonly string[]): Promise<Office> {
  const port = await freePort();
  const { program, announced } = await startDev(
    `--port=${port}`,
    `--origin=http://localhost:${port}`,
    `--data=${folder}`,
    "--no-approve",
    ...flags,
  );
  const { office, ...up } = announced;
  return { ...up, url: office, admin: adminOf(folder), program };
}

/** The administrator's sign-in, which the organisation keeps in its folder. */
function adminOf(folder: string): Staff {
  const { admin } = JSON.parse(readFileSync(join(folder, "organisation.json"), "utf8")) as { admin: Staff };
  return admin;
}

/** Runs the command line to its end and gives what it printed. */
export function run(env: Record<string, string>, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(psephos, args, {
    env: { ...process.env, ...env },
    encoding: "utf8",
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`psephos ${args[0]} ended with ${status}: ${stderr}`);
  return stdout;
}

/** A page and what went wrong on it. */
export interface ConsolePage {
  readonly page: Page;
  readonly trouble: string[];
}

/** Opens the console in a browser profile of its own, and collects script errors and violations of its policy. */
export async function openConsole(
  browser: Browser,
  office: Office,
  options: BrowserContextOptions = {},
): Promise<ConsolePage> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => trouble.push(`dialog: ${dialog.message()}`));
  page.on("console", (message) => {
    // The browser itself reports refusals such as "not signed in"; the page answers them in words.
    const refused = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !refused) trouble.push(`console: ${message.text()}`);
  });
  page.setDefaultTimeout(15_000);
  await page.goto(`${office.url}/console/`);
  return { page, trouble };
}

/** Signs in with a password alone. */
export async function signIn(page: Page, { email, password }: Staff): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
}

/** Goes to a screen by the navigation, and waits for its heading. */
export async function goTo(page: Page, link: string, heading: string): Promise<void> {
  const navigation = page.getByRole("navigation", { name: "Main" });
  await navigation.getByRole("link", { name: link, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
}

/** Adds a passkey of Chromium's virtual authenticator to the account that is signed in. */
export async function addPasskey(page: Page, password: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.getByLabel("Name of the passkey").fill("Test laptop");
  const form = page.locator("form", { has: page.getByLabel("Name of the passkey") });
  await form.getByLabel("Confirm with your password").fill(password);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("dialog", { name: "Your recovery codes" }).waitFor();
  await page.getByRole("button", { name: "I have saved them" }).click();
  await page.getByText("Test laptop").waitFor();
}
