import { useSyncExternalStore } from "react";

/** Where the person is. */
export type Route =
  | { readonly page: "home" }
  | { readonly page: "join" }
  | { readonly page: "settings" }
  | { readonly page: "organisation"; readonly organisation: string }
  | { readonly page: "trustee"; readonly organisation: string }
  | {
      readonly page: "election";
      readonly organisation: string;
      readonly election: string;
      readonly tab: Tab;
    };

/** The parts of an election's page. */
export type Tab = "ballot" | "receipt" | "results";

const tabs: readonly string[] = ["ballot", "receipt", "results"];

/** Reads a location's hash, such as #/organisation/1337-0x…/election/0x…/receipt. */
export function parseRoute(hash: string): Route {
  const [first, organisation, second, election, tab] = hash
    .replace(/^#\/?/, "")
    .split("/")
    .map(decodeURIComponent);
  if (first === "join") return { page: "join" };
  if (first === "settings") return { page: "settings" };
  if (first !== "organisation" || !organisation) return { page: "home" };
  if (second === "trustee") return { page: "trustee", organisation };
  if (second !== "election" || !election) return { page: "organisation", organisation };
  return {
    page: "election",
    organisation,
    election,
    tab: (tabs.includes(tab ?? "") ? tab : "ballot") as Tab,
  };
}

/** Writes a route as a hash, for links. */
export function href(route: Route): string {
  switch (route.page) {
    case "home":
      return "#/";
    case "join":
    case "settings":
      return `#/${route.page}`;
    case "organisation":
      return `#/organisation/${encodeURIComponent(route.organisation)}`;
    case "trustee":
      return `#/organisation/${encodeURIComponent(route.organisation)}/trustee`;
    case "election":
      return `#/organisation/${encodeURIComponent(route.organisation)}/election/${route.election}/${route.tab}`;
  }
}

/** Goes to a route. */
export function navigate(route: Route): void {
  window.location.hash = href(route);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** The route of the location, following it. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
