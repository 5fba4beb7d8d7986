import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { LanguageSwitch } from "@shared/components/language-switch";
import { BallotLookup } from "../features/ballot/ballot-lookup";
import { ElectionList } from "../features/elections/election-list";
import { HowPage } from "../features/how/how-page";
import { MissingPage } from "../features/missing/missing-page";
import { ElectionPage } from "../features/results/election-page";
import { useOrganisation } from "../lib/api/get-organisation";
import { useTexts } from "../lib/i18n";
import { newPublicClient } from "../lib/query-client";
import { checkHref, consoleHref, howHref, listHref, useRoute, type Route } from "../lib/route";

/** The page, with the client through which it asks. */
export function App() {
  const [client] = useState(newPublicClient);
  return (
    <QueryClientProvider client={client}>
      <Page />
    </QueryClientProvider>
  );
}

/** The organisation's name, what the address asks for, and nothing else. */
function Page() {
  const t = useTexts();
  const route = useRoute();
  const name = useOrganisation()?.name;
  const main = useFocusOn(route.page === "election" ? route.address : route.page);
  useEffect(() => {
    document.title = name ? `${t("shell.title")} · ${name}` : t("shell.title");
  }, [name, t]);
  return (
    <div className="mx-auto flex min-h-screen max-w-5xl flex-col px-4 sm:px-8">
      <a
        href="#main"
        onClick={(event) => skip(event, main.current)}
        className="sr-only focus:not-sr-only focus:p-3"
      >
        {t("shell.skip")}
      </a>
      <header className="flex flex-wrap items-center gap-3 border-b border-line py-4">
        <Pebble />
        <a
          href={listHref}
          className="inline-flex min-h-11 min-w-0 flex-1 items-center text-lg font-semibold break-words"
        >
          {name ?? t("shell.title")}
        </a>
        <LanguageSwitch label={t("shell.language")} />
      </header>
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className="grid flex-1 grid-cols-1 content-start gap-8 py-8 outline-none"
      >
        <Content route={route} />
      </main>
      <footer className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line py-4 text-sm text-muted">
        <a href={howHref} className="inline-flex min-h-11 items-center underline">
          {t("shell.how")}
        </a>
        <a href={checkHref} className="inline-flex min-h-11 items-center underline">
          {t("shell.check")}
        </a>
        <a href={consoleHref} className="inline-flex min-h-11 items-center underline">
          {t("shell.console")}
        </a>
        <span>{t("shell.footer")}</span>
      </footer>
    </div>
  );
}

function Content({ route }: { readonly route: Route }) {
  switch (route.page) {
    case "election":
      return <ElectionPage address={route.address} />;
    case "how":
      return <HowPage />;
    case "missing":
      return <MissingPage />;
    default:
      return (
        <>
          <ElectionList />
          <BallotLookup tracker={route.page === "ballot" ? route.tracker : ""} />
        </>
      );
  }
}

function skip(event: React.MouseEvent, main: HTMLElement | null) {
  event.preventDefault(); // the part after # is the route
  main?.focus();
}

/** Moves the focus to the content when another page is shown, as a browser does when it loads one. */
function useFocusOn(page: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [page]);
  return main;
}

function Pebble() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className="size-8 shrink-0">
      <ellipse cx="16" cy="17" rx="13" ry="11" className="fill-accent" />
      <path d="M10 17l4 4 8-9" className="fill-none stroke-on-accent" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
