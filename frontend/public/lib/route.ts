import { useSyncExternalStore } from "react";

/** Where the reader is. Routes are kept after the # of the address, so that they can be shared and need no server. */
export type Route =
  | { readonly page: "list" }
  | { readonly page: "election"; readonly address: string }
  | { readonly page: "ballot"; readonly tracker: string };

/** Reads a route; whatever is not one is the list. */
export function parseRoute(hash: string): Route {
  const [page, value = ""] = hash.replace(/^#\/?/, "").split("/");
  if (page === "election" && /^0x[0-9a-fA-F]{40}$/.test(value)) return { page, address: value };
  if (page === "ballot") {
    try {
      return { page, tracker: decodeURIComponent(value) };
    } catch {
      return { page, tracker: "" };
    }
  }
  return { page: "list" };
}

export const listHref = "#/";
export const electionHref = (address: string) => `#/election/${address}`;
export const ballotHref = (tracker: string) => `#/ballot/${encodeURIComponent(tracker)}`;

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

/** The route, kept up to date. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
