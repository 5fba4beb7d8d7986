import { useSyncExternalStore } from "react";

/** The pages of the console that the navigation names. */
export const pages = [
  "overview",
  "people",
  "import",
  "mail",
  "approvals",
  "enrolment",
  "elections",
  "activity",
  "users",
  "account",
] as const;
export type PageName = (typeof pages)[number];

/** Where the reader is. It is kept after the # of the address and never holds a name, an e-mail address or a secret. */
export interface Route {
  /** "missing" is what a link that leads nowhere shows. */
  readonly page: PageName | "missing";
  /** The key of the person or the address of the election that is shown, if one is. */
  readonly item: string;
  /** The state of people to begin with, on the list of people. */
  readonly filter: string;
}

/** Reads a route; without a name it is the overview. */
export function parseRoute(hash: string): Route {
  const [path = "", filter = ""] = hash.replace(/^#\/?/, "").split("?");
  const [name = "", item = ""] = path.split("/");
  const known = (pages as readonly string[]).includes(name);
  const page = name === "" ? "overview" : known ? (name as PageName) : "missing";
  return { page, item: safe(item), filter: safe(filter) };
}

/** Keys, addresses and states are letters and digits; nothing else comes out of an address. */
function safe(text: string): string {
  return /^[0-9A-Za-z_-]*$/.test(text) ? text : "";
}

/** Writes a route as a link. */
export function hrefOf(page: PageName, item = "", filter = ""): string {
  return `#/${page === "overview" ? "" : page}${item && `/${item}`}${filter && `?${filter}`}`;
}

/** Goes to a route. */
export function navigate(page: PageName, item = ""): void {
  window.location.hash = hrefOf(page, item);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

/** The route, kept up to date. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
