import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The root of the repository. */
export const root = resolve(import.meta.dirname, "../..");

/** A program that a test started, with everything it has written so far. */
export interface Running {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts a program; the caller stops it. */
export function start(program: string, args: readonly string[], env: Record<string, string> = {}): Running {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((done) => {
    child.on("exit", () => done());
    child.on("error", (error) => {
      output += String(error);
      done();
    });
  });
  const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    const hard = setTimeout(() => child.kill("SIGKILL"), 15_000);
    await ended;
    clearTimeout(hard);
  };
  return { process: child, output: () => output, stop };
}

/** Asks until the answer is there. Nothing here waits for a fixed time. */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  let last: unknown;
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`waited ${seconds} seconds for ${what}${last instanceof Error ? `: ${last.message}` : ""}`);
}

/** The first of one or several ports in a row that were free a moment ago. */
export async function freePort(inARow = 1): Promise<number> {
  return until("free ports", 30, async () => {
    const first = await takePort(0);
    for (let next = first + 1; next < first + inARow; next++) await takePort(next);
    return first;
  });
}

/** Takes a port, any if it is 0, and gives it back at once. */
async function takePort(port: number): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") return reject(new Error("no port"));
      server.close(() => resolvePort(address.port));
    });
  });
}

/** A folder for one test and how to remove it. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "psephos-e2e-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs a program to its end and returns what it wrote, and how it ended. */
export async function run(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ readonly code: number | null; readonly output: string }> {
  const running = start(program, args, env);
  await new Promise<void>((done) => {
    running.process.on("close", () => done());
    running.process.on("error", () => done());
  });
  return { code: running.process.exitCode, output: running.output() };
}
