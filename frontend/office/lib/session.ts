import { useSyncExternalStore } from "react";
import type { components } from "./office-openapi";

export type Role = "registrar" | "admin";

type Opened = components["schemas"]["Session"];

/**
 * Who is signed in. The access token stays in this module's memory; what outlives a reload is a cookie that no script can
 * read. No storage, no address and no page shows either.
 */
export type Session = Omit<Opened, "accessToken" | "expiresIn" | "role"> & { readonly role: Role };

/** Why nobody is signed in any more. */
export type Ending = "signedOut" | "idle" | "expired" | "passwordChanged";

interface State {
  /** Undefined until the office was asked whether this browser is signed in. */
  readonly known: boolean;
  readonly session: Session | undefined;
  readonly ending: Ending | undefined;
  /** Whose drafts are kept for the next sign-in. */
  readonly lastEmail: string;
}

/** A token is exchanged this long before it ends, in milliseconds. */
const margin = 30_000;

let state: State = { known: false, session: undefined, ending: undefined, lastEmail: "" };
let token: { readonly text: string; readonly until: number } | undefined;
let exchange: Promise<void> | undefined;
const listeners = new Set<() => void>();

function change(next: Partial<State>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

/** Begins a session, or brings up to date what is known of it. A voter's account has no console: false. */
export function keepSession(opened: Opened): boolean {
  const { accessToken, expiresIn, role, ...rest } = opened;
  if (role === "voter") return false;
  token = { text: accessToken, until: performance.now() + expiresIn * 1000 };
  change({ known: true, session: { ...rest, role }, ending: undefined, lastEmail: rest.email });
  return true;
}

/** Forgets the token. What was typed so far stays for the same person's next sign-in. */
export function endSession(ending: Ending): void {
  token = undefined;
  if (state.session) change({ session: undefined, ending });
}

/** Ends the session here and at the office. */
export async function signOut(ending: Ending): Promise<void> {
  endSession(ending);
  await ask("DELETE", "/api/v1/session").catch(() => undefined);
}

/** The access token for a request, exchanged first if it is about to end. */
export async function accessToken(): Promise<string | undefined> {
  if (token && token.until - performance.now() < margin) await refreshSession();
  return token?.text;
}

/** Asks with the cookie for a new token, and who is signed in; several callers share one question. */
export function refreshSession(): Promise<void> {
  exchange ??= resume().finally(() => (exchange = undefined));
  return exchange;
}

async function resume(): Promise<void> {
  const response = await ask("POST", "/api/v1/session/refresh").catch(() => undefined);
  if (response?.ok) {
    if (!keepSession((await response.json()) as Opened)) change({ known: true });
    return;
  }
  if (response?.status === 401) endSession("expired");
  change({ known: true });
}

function ask(method: string, path: string): Promise<Response> {
  return globalThis.fetch(window.location.origin + path, { method });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The session, kept up to date. */
export function useSession(): State {
  return useSyncExternalStore(subscribe, () => state);
}
