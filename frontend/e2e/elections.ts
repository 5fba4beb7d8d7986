import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { psephos as program } from "./dev";
import type { Organisation } from "./organisation";
import { root } from "./processes";

/** How a program ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

async function run(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(program, args, { timeout: 120_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      done({ code, output: stdout + stderr });
    });
  });
}

/** Runs the command line. */
export function psephos(...args: readonly string[]): Promise<Ended> {
  return run(program, args);
}

/** Gives an address coins for fees. */
export async function fund(organisation: Organisation, address: string): Promise<void> {
  const { code, output } = await run(join(root, "build/tmp/e2e-fund"), [
    organisation.rpc,
    organisation.key,
    address,
  ]);
  if (code !== 0) throw new Error(output);
}

/** Creates an open election of an hour, to which people who are enrolled later are admitted, and returns its address. */
export async function createElection(organisation: Organisation, title: string): Promise<string> {
  const now = await chainTime(organisation);
  const at = (seconds: number) => new Date((now + seconds) * 1000).toISOString().replace(/\.\d+Z/, "Z");
  const options = ["Yes", "No"].map((text) => ({ title: { en: text } }));
  const file = join(organisation.folder, `${title.replaceAll(/\W+/g, "-")}.json`);
  const definition = {
    title: { en: title },
    languages: ["en"],
    mode: "open",
    opening: at(1),
    closing: at(3600),
    roll: organisation.roll,
    lateEnrolment: true,
    questions: [{ title: { en: "Agreed?" }, options }],
  };
  writeFileSync(file, JSON.stringify(definition));
  const { code, output } = await psephos(
    ...["election", "create", file, "--factory", organisation.factory, "--rpc", organisation.rpc],
    ...["--key", organisation.key],
  );
  if (code !== 0) throw new Error(output);
  await advance(organisation, 5);
  return /0x[0-9a-fA-F]{40}/.exec(output)?.[0] ?? "";
}

/** Moves the chain's clock. */
export async function advance(organisation: Organisation, seconds: number): Promise<void> {
  await rpc(organisation, "evm_increaseTime", [seconds]);
  await rpc(organisation, "evm_mine", []);
}

/** The time of the newest block, in seconds. */
export async function chainTime(organisation: Organisation): Promise<number> {
  const block = await rpc<{ timestamp: string }>(organisation, "eth_getBlockByNumber", ["latest", false]);
  return Number(block.timestamp);
}

async function rpc<T>(organisation: Organisation, method: string, params: readonly unknown[]): Promise<T> {
  const response = await fetch(organisation.rpc, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const answer = (await response.json()) as { result: T; error?: { message: string } };
  if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
  return answer.result;
}
