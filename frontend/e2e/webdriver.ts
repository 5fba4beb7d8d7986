import { freePort, start, until, type Running } from "./processes";

/** A session of WebKitWebDriver with the app's real window (W3C WebDriver, as much of it as the tests need). */
export interface WindowSession {
  readonly execute: <T>(script: string, ...args: readonly unknown[]) => Promise<T>;
  readonly click: (css: string, text: string) => Promise<void>;
  readonly type: (css: string, text: string) => Promise<void>;
  readonly screenshot: () => Promise<Buffer>;
  readonly stop: () => Promise<void>;
}

const elementKey = "element-6066-11e4-a52e-4f735466cecf";

async function call<T>(url: string, method: string, body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${url}: ${answer.value?.error} ${answer.value?.message}`);
  return answer.value;
}

/** Starts the driver, which starts the window itself: binary is the test build of the production window. */
export async function openWindow(
  binary: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<WindowSession> {
  const port = await freePort();
  const driver: Running = start("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], env);
  const base = `http://127.0.0.1:${port}`;
  await until("WebKitWebDriver", 30, async () => (await fetch(`${base}/status`)).ok || undefined);
  const { sessionId } = await call<{ sessionId: string }>(`${base}/session`, "POST", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args } } },
  });
  const session = `${base}/session/${sessionId}`;

  const execute = <T>(script: string, ...params: readonly unknown[]) =>
    call<T>(`${session}/execute/sync`, "POST", { script, args: params });
  const find = (css: string, text: string) =>
    until(`${css} "${text}"`, 60, async () => {
      const found = await execute<Record<string, string> | null>(
        "return [...document.querySelectorAll(arguments[0])].find((e) => (e.getAttribute('aria-label') ?? e.textContent).includes(arguments[1])) ?? null",
        css,
        text,
      );
      return found?.[elementKey];
    });
  return {
    execute,
    click: async (css, text) => {
      await call(`${session}/element/${await find(css, text)}/click`, "POST", {});
    },
    type: async (css, text) => {
      await call(`${session}/element/${await find(css, "")}/value`, "POST", { text });
    },
    screenshot: async () => Buffer.from(await call<string>(`${session}/screenshot`, "GET"), "base64"),
    stop: async () => {
      await call(session, "DELETE").catch(() => undefined); // "no such window" once the app is gone
      await driver.stop();
    },
  };
}
