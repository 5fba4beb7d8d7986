import { join } from "node:path";
import { root, start, until, type Running } from "./processes";

/** What `psephos dev --json` prints. */
interface Announcement {
  readonly rpc: string;
  readonly office: string;
  readonly elections: Readonly<Record<string, string>>;
  readonly invitations: readonly string[];
  readonly registrars: readonly { readonly email: string; readonly password: string }[];
}

/** A whole local organisation: chain, contracts, office, elections. */
export interface Organisation extends Announcement {
  readonly program: Running;
  readonly stop: () => Promise<void>;
}

/** Starts an organisation whose registrars approve nobody by themselves. */
export async function startOrganisation(folder: string, approve = false): Promise<Organisation> {
  const program = start(join(root, "build/bin/psephos"), [
    "dev",
    "--json",
    "--port=0",
    `--data=${folder}`,
    approve ? "--approve" : "--no-approve",
  ]);
  const line = await until("the organisation", 180, () => {
    if (program.process.exitCode !== null) throw new Error(`psephos dev ended: ${program.output()}`);
    return program
      .output()
      .split("\n")
      .find((text) => text.startsWith("{") && text.endsWith("}") && text.includes('"invitations"'));
  });
  return { ...(JSON.parse(line) as Announcement), program, stop: () => program.stop() };
}

async function ask<T>(office: string, path: string, token: string, body?: unknown): Promise<T> {
  const response = await fetch(`${office}/api/v1${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      ...(token === "" ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

async function signIn(organisation: Organisation, index: number): Promise<string> {
  const registrar = organisation.registrars[index];
  if (!registrar) throw new Error(`there is no registrar ${index}`);
  const tokens = await ask<{ accessToken: string }>(organisation.office, "/auth/sign-in", "", registrar);
  return tokens.accessToken;
}

interface Voters {
  readonly voters: readonly { readonly id: string; readonly email: string }[];
}

/** The registrars do their part: one approves the person, the other confirms and starts the enrolment. */
export async function approve(organisation: Organisation, email: string): Promise<void> {
  const { office } = organisation;
  const first = await signIn(organisation, 0);
  const second = await signIn(organisation, 1);
  const proven = await ask<Voters>(
    office,
    `/roll/voters?state=addressProven&q=${encodeURIComponent(email)}`,
    first,
  );
  const ids = proven.voters.filter((voter) => voter.email === email).map((voter) => voter.id);
  if (ids.length !== 1) throw new Error(`${email} is not waiting for approval: ${JSON.stringify(proven)}`);
  await ask(office, "/roll/approvals", first, { voters: ids });
  await ask(office, "/roll/approvals/confirm", second, { voters: ids });
  await ask(office, "/roll/enrolments", second, {});
}

/** The e-mail address an invitation is for. */
export function guestOf(invitation: string): string {
  const json = Buffer.from(invitation.replace("psephos://join/", ""), "base64url").toString();
  return (JSON.parse(json) as { email: string }).email;
}
