import { join } from "node:path";
import { root, start, until, type Running } from "./processes";

/** Who signs in at the console. */
export interface Staff {
  readonly email: string;
  readonly password: string;
}

/** What `psephos dev --json` prints. */
export interface Announcement {
  readonly rpc: string;
  readonly office: string;
  readonly factory: string;
  readonly roll: string;
  readonly elections: Readonly<Record<string, string>>;
  readonly invitations: readonly string[];
  readonly registrars: readonly Staff[];
}

/** The command line that is tested: another than the one that `make build` makes if $PSEPHOS names it. */
export const psephos = process.env["PSEPHOS"] ?? join(root, "build/bin/psephos");

/** Starts `psephos dev` with these flags and waits until everything is up; the caller stops the program. */
export async function startDev(
  ...flags: readonly string[]
): Promise<{ readonly program: Running; readonly announced: Announcement }> {
  const program = start(psephos, ["dev", "--json", ...flags]);
  const line = await until("the organisation", 180, () => {
    if (program.process.exitCode !== null) throw new Error(`psephos dev ended: ${program.output()}`);
    return program
      .output()
      .split("\n")
      .find((text) => text.startsWith("{") && text.endsWith("}") && text.includes('"invitations"'));
  });
  return { program, announced: JSON.parse(line) as Announcement };
}
