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
    }
  | { readonly page: "organise"; readonly organisation: string }
  | {
      readonly page: "draft";
      readonly organisation: string;
      readonly draft: string;
      readonly step: DraftStep;
    }
  | { readonly page: "organised"; readonly organisation: string; readonly election: string };

/** The parts of an election's page. */
export type Tab = "ballot" | "receipt" | "results";

/** The steps of writing an election. */
export type DraftStep = (typeof draftSteps)[number];

export const draftSteps = ["texts", "questions", "voting", "trustees", "preview", "create"] as const;

const tabs: readonly string[] = ["ballot", "receipt", "results"];

/** Reads a location's hash, such as #/organisation/1337-0x…/election/0x…/receipt. */
export function parseRoute(hash: string): Route {
  const [first, organisation, second, election, tab, ...rest] = hash
    .replace(/^#\/?/, "")
    .split("/")
    .map(decodeURIComponent);
  if (first === "join") return { page: "join" };
  if (first === "settings") return { page: "settings" };
  if (first !== "organisation" || !organisation) return { page: "home" };
  if (second === "organise") return parseOrganiser(organisation, election, tab, rest[0]);
  if (second === "trustee") return { page: "trustee", organisation };
  if (second !== "election" || !election) return { page: "organisation", organisation };
  return {
    page: "election",
    organisation,
    election,
    tab: (tabs.includes(tab ?? "") ? tab : "ballot") as Tab,
  };
}

/** The organiser's pages below an organisation: #/organisation/…/organise[/draft/…/texts or /election/…]. */
function parseOrganiser(organisation: string, kind = "", id = "", step = ""): Route {
  if (kind === "draft" && id)
    return {
      page: "draft",
      organisation,
      draft: id,
      step: draftSteps.find((known) => known === step) ?? "texts",
    };
  if (kind === "election" && id) return { page: "organised", organisation, election: id };
  return { page: "organise", organisation };
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
    case "organise":
      return `#/organisation/${encodeURIComponent(route.organisation)}/organise`;
    case "draft":
      return `#/organisation/${encodeURIComponent(route.organisation)}/organise/draft/${route.draft}/${route.step}`;
    case "organised":
      return `#/organisation/${encodeURIComponent(route.organisation)}/organise/election/${route.election}`;
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
