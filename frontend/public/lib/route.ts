import { useSyncExternalStore } from "react";

/** Where the reader is. Routes are kept after the # of the address, so that they can be shared and need no server. */
export type Route =
  | { readonly page: "list" }
  | { readonly page: "how" }
  | { readonly page: "missing" }
  | { readonly page: "election"; readonly address: string }
  | { readonly page: "ballot"; readonly tracker: string };

/** Reads a route; no route is the list, and whatever is none is said to be missing. */
export function parseRoute(hash: string): Route {
  const [page = "", value = "", ...rest] = hash.replace(/^#\/?/, "").split("/");
  if (page === "" && value === "") return { page: "list" };
  if (rest.length > 0) return { page: "missing" };
  if (page === "how" && value === "") return { page };
  if (page === "election" && /^0x[0-9a-fA-F]{40}$/.test(value)) return { page, address: value };
  if (page === "ballot") {
    try {
      return { page, tracker: decodeURIComponent(value) };
    } catch {
      return { page, tracker: "" };
    }
  }
  return { page: "missing" };
}

export const listHref = "#/";
export const howHref = "#/how";
export const electionHref = (address: string) => `#/election/${address}`;
export const ballotHref = (tracker: string) => `#/ballot/${encodeURIComponent(tracker)}`;

/** The page on which a device checks an opened ballot; it is a page of its own, with a stricter policy. */
export const checkHref = "check/";

/** The registrars' console, which asks them to sign in. */
export const consoleHref = "console/";

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

/** The route, kept up to date. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
