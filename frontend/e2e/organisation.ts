import { join } from "node:path";
import { startDev, type Announcement } from "./dev";
import { freePort, type Running } from "./processes";
import type { Proxy } from "./proxy";

/** A whole local organisation: chain, contracts, office, elections. */
export interface Organisation extends Announcement {
  readonly program: Running;
  readonly folder: string;
  /** File with the key of the chain's funded account, which is the organiser. */
  readonly key: string;
  readonly stop: () => Promise<void>;
}

/** Starts an organisation whose registrars approve nobody by themselves, or everybody; a proxy may stand in front of its office. */
export async function startOrganisation(
  folder: string,
  approve = false,
  front?: Proxy,
  more: readonly string[] = [],
): Promise<Organisation> {
  const port = front ? await freePort(2) : 0; // the chain takes the next one
  if (front) front.target = `http://127.0.0.1:${port}`;
  const { program, announced } = await startDev(
    `--port=${port}`,
    ...(front ? [`--origin=${front.url}`] : []),
    `--data=${folder}`,
    approve ? "--approve" : "--no-approve",
    ...more,
  );
  return { ...announced, program, folder, key: join(folder, "chain/dev.key"), stop: () => program.stop() };
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

interface Voter {
  readonly id: string;
  readonly email: string;
  readonly address?: string;
  readonly rekey?: { readonly address?: string };
}

interface Voters {
  readonly voters: readonly Voter[];
}

async function voter(organisation: Organisation, email: string, token: string): Promise<Voter> {
  const path = `/roll/voters?q=${encodeURIComponent(email)}`;
  const { voters } = await ask<Voters>(organisation.office, path, token);
  const found = voters.find((one) => one.email === email);
  if (!found) throw new Error(`${email} is not on the membership list`);
  return found;
}

/** One registrar begins to give the number of a person whose key is lost to a new address. */
export async function openRekey(organisation: Organisation, email: string): Promise<void> {
  const token = await signIn(organisation, 0);
  const { id } = await voter(organisation, email, token);
  await ask(organisation.office, `/roll/voters/${id}/rekey`, token, { reason: "The laptop was stolen." });
}

/** Another registrar confirms the new address that the person has proven. */
export async function confirmRekey(organisation: Organisation, email: string): Promise<void> {
  const token = await signIn(organisation, 1);
  const { id, rekey } = await voter(organisation, email, token);
  const path = `/roll/voters/${id}/rekey/confirm?address=${rekey?.address ?? ""}`;
  await ask(organisation.office, path, token, {});
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
  const people = proven.voters.filter((one) => one.email === email);
  const ids = people.map((one) => one.id);
  if (ids.length !== 1) throw new Error(`${email} is not waiting for approval: ${JSON.stringify(proven)}`);
  await ask(office, "/roll/approvals", first, { voters: ids });
  const addresses = Object.fromEntries(people.map((one) => [one.id, one.address ?? ""]));
  await ask(office, "/roll/approvals/confirm", second, { voters: ids, addresses });
  await ask(office, "/roll/enrolments", second, {});
}

const prefix = "psephos://join/";

/** What an invitation says. */
export interface InvitationContent {
  readonly email: string;
  readonly rpc: readonly string[];
  readonly chainId: number;
  readonly office: string;
}

/** Reads an invitation's link. */
export function readInvitation(link: string): InvitationContent {
  return JSON.parse(Buffer.from(link.replace(prefix, ""), "base64url").toString()) as InvitationContent;
}

/** The e-mail address an invitation is for. */
export function guestOf(invitation: string): string {
  return readInvitation(invitation).email;
}

/** The invitation with some of it replaced: anybody can write one. */
export function alteredInvitation(link: string, change: Partial<InvitationContent>): string {
  const json = JSON.stringify({ ...readInvitation(link), ...change });
  return prefix + Buffer.from(json).toString("base64url");
}
