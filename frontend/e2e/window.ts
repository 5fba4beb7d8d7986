import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { freePort, root, start, until, type Running } from "./processes";

/** The app's real Go side, serving its page to a browser, in a build that only tests use. */
export interface AppInBrowser {
  readonly program: Running;
  readonly url: string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

const program = join(root, "build/tmp/psephos-desktop-dev");

/** Starts the app over a data directory; what it saves goes to a folder. It needs a display ($DISPLAY). */
export async function startApp(data: string, invitation?: string, saves = ""): Promise<AppInBrowser> {
  const port = await freePort();
  const running = start(program, [`--data=${data}`, ...(invitation ? [invitation] : [])], {
    assetdir: join(root, "frontend/desktop/dist"),
    devserver: `127.0.0.1:${port}`,
    loglevel: "Warning",
    PSEPHOS_SAVE_FOLDER: saves,
  });
  const url = `http://127.0.0.1:${port}`;
  await until("the app", 60, async () => {
    if (running.process.exitCode !== null) throw new Error(`the app ended: ${running.output()}`);
    return (await fetch(url)).ok || undefined;
  });
  return { program: running, url, stop: running.stop };
}

/** Starts the browser of this machine, with more arguments if there are any. */
export async function startBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}

/** What the page did that it must not do, and what the Go side told it. */
export interface Trouble {
  readonly messages: string[];
  /** Every message from Go to the page. */
  readonly answers: string[];
}

/** Opens the app's page and collects script errors and violations of the content security policy. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page & { trouble: Trouble }> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1120, height: 780 },
    ...options,
  });
  const page = await context.newPage();
  const trouble: Trouble = { messages: [], answers: [] };
  page.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => trouble.answers.push(payload.toString())),
  );
  page.on("pageerror", (error) => {
    // The development build's own script of Wails draws an overlay, with faults of its own.
    if (!error.stack?.includes("/wails/"))
      trouble.messages.push(`error: ${error.message} ${error.stack ?? ""}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().includes("Content Security Policy"))
      trouble.messages.push(`console: ${message.text()}`);
  });
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  await page.waitForFunction(() => "go" in window && "runtime" in window);
  return Object.assign(page, { trouble });
}
