import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root, temporaryFolder, until } from "./processes";
import { openWindow, type WindowSession } from "./webdriver";

// The production window itself, in WebKit: it starts, its page talks to Go, and its policy holds.

const folder = temporaryFolder();
let session: WindowSession | undefined;

afterAll(async () => {
  await session?.stop();
  folder.remove();
});

test("the production window starts, shows the welcome and reaches Go under its policy", async () => {
  const binary = join(root, "build/tmp/psephos-desktop-automation");
  session = await openWindow(binary, [`--data=${join(folder.path, "wallet")}`]);
  const open = session;

  const heading = await until("the welcome", 60, async () => {
    const text = await open.execute<string | null>(
      "return document.querySelector('h1')?.textContent ?? null",
    );
    return text ?? undefined;
  });
  expect(heading).toBe("Your vote, your key");

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
