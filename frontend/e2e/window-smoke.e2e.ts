import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root, run, start, temporaryFolder, until, type Running } from "./processes";
import { openWindow, type WindowSession } from "./webdriver";

// The production window itself, in WebKit: it starts, its page talks to Go, and its policy holds.

const folder = temporaryFolder();
const binary = join(root, "build/tmp/psephos-desktop-automation");
const data = join(folder.path, "wallet");
let desktop: Record<string, string> = {};
let session: WindowSession | undefined;
let bus: Running | undefined;

afterAll(async () => {
  await session?.stop();
  await bus?.stop();
  folder.remove();
});

test("the production window starts and shows the welcome", async () => {
  // A session bus of its own, as a desktop has one.
  bus = start("dbus-daemon", ["--session", "--nofork", "--print-address"]);
  const { output } = bus;
  const address = await until("the session bus", 10, () => /^unix:\S+/.exec(output())?.[0]);
  desktop = { DBUS_SESSION_BUS_ADDRESS: address };
  session = await openWindow(binary, [`--data=${data}`], desktop);
  const open = session;

  const heading = await until("the welcome", 60, async () => {
    const text = await open.execute<string | null>(
      "return document.querySelector('h1')?.textContent ?? null",
    );
    return text ?? undefined;
  });
  expect(heading).toBe("Your vote, your key");
});

test("a link that is clicked reaches the window that is open", async () => {
  const invitation = {
    version: 1,
    organisation: "Rowing Club",
    office: "https://vote.example.org",
    rpc: ["https://rpc.example.org"],
    chainId: 137,
    code: "ABCD-EFGH-JKLM",
    factory: "0x00000000000000000000000000000000000000f1",
    roll: "0x00000000000000000000000000000000000000a1",
  };
  const link = `psephos://join/${Buffer.from(JSON.stringify(invitation)).toString("base64url")}`;
  const second = await run(binary, [`--data=${data}`, link], desktop);
  expect(second.output, "the second launch hands over and opens no window").not.toContain("ready");

  await until("the invitation", 30, async () => {
    const text = await session?.execute<string>("return document.body.textContent");
    return text?.includes("You have an invitation from Rowing Club.") || undefined;
  });
});

test("its page reaches Go under its policy", async () => {
  const open = session;
  if (!open) throw new Error("there is no window");
  // Go answers: a phrase is drawn there and shown here only while it is asked for.
  await open.click("button", "Create a wallet");
  await open.click("button", "Show my words");
  await open.click("button", "Keep them shown");
  const words = await until("the words", 30, async () => {
    const shown = await open.execute<number>(
      "return document.querySelectorAll('li[aria-label*=\": \"] span.font-semibold').length",
    );
    return shown === 12 ? shown : undefined;
  });
  expect(words).toBe(12);

  // The policy: no network, no inline script.
  const blocked = await open.execute<string>(
    "return (() => { try { new Function('return 1')(); return 'eval ran' } catch { return 'blocked' } })()",
  );
  expect(blocked).toBe("blocked");
  await open.execute(
    "window.answer = undefined; fetch('https://example.org/').then(() => (window.answer = 'reached'), () => (window.answer = 'blocked'))",
  );
  const network = await until(
    "the blocked request",
    30,
    async () => (await open.execute<string | null>("return window.answer ?? null")) ?? undefined,
  );
  expect(network).toBe("blocked");
});

test("the page's process has no memory that is both written and executed", () => {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // pid (name) state parent …
        const [, name, parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
        return [{ pid, name, parent, command: readFileSync(`/proc/${pid}/cmdline`, "utf8") }];
      } catch {
        return []; // it has just ended
      }
    });
  const app = processes.find(({ command }) => command.startsWith(binary) && command.includes(data));
  const page = processes.filter(
    ({ name, parent }) => parent === app?.pid && name?.startsWith("WebKitWebProc"),
  );
  expect(page, "the window has one page").toHaveLength(1);
  expect(readFileSync(`/proc/${page[0]?.pid}/maps`, "utf8")).not.toMatch(/ rwx/);
});
