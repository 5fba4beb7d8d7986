import {
  Activity,
  Blocks,
  ClipboardCheck,
  LayoutDashboard,
  LogOut,
  Mail,
  Menu,
  Upload,
  UserCog,
  UserRound,
  Users,
  Vote,
} from "lucide-react";
import { useRef, useState, type MouseEvent, type ReactNode } from "react";
import { Button } from "@shared/components/button";
import { classNames } from "@shared/lib/class-names";
import { Brand } from "../components/brand";
import { useOrganisationName } from "../lib/api/get-organisation";
import { useTexts } from "../lib/i18n";
import { hrefOf, type PageName, type Route } from "../lib/route";
import { signOut, type Session } from "../lib/session";

const icons: Readonly<Record<PageName, typeof Users>> = {
  overview: LayoutDashboard,
  people: Users,
  import: Upload,
  mail: Mail,
  approvals: ClipboardCheck,
  enrolment: Blocks,
  elections: Vote,
  activity: Activity,
  users: UserCog,
  account: UserRound,
};

export interface ShellProps {
  readonly session: Session;
  readonly pages: readonly PageName[];
  readonly current: Route["page"];
  readonly children: ReactNode;
}

/** The frame of every screen: navigation beside the content, behind a button on a narrow screen. */
export function Shell({ session, pages, current, children }: ShellProps) {
  const t = useTexts();
  const name = useOrganisationName();
  const main = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const skip = (event: MouseEvent) => {
    event.preventDefault(); // the part after # is the route
    main.current?.focus();
  };
  return (
    <div className="grid min-h-screen grid-rows-[auto_1fr] lg:grid-cols-[16rem_minmax(0,1fr)] lg:grid-rows-1">
      <a
        href="#main"
        onClick={skip}
        className="sr-only z-10 bg-surface focus:not-sr-only focus:absolute focus:p-3"
      >
        {t("app.skip")}
      </a>
      <header className="border-line bg-surface p-3 max-lg:border-b lg:sticky lg:top-0 lg:flex lg:h-screen lg:flex-col lg:overflow-y-auto lg:border-e lg:p-4">
        <div className="flex items-center gap-3 lg:mb-5 lg:px-2 lg:pt-2">
          <Brand />
          <span className="min-w-0 flex-1 font-bold break-words">{name || t("app.title")}</span>
          <Button
            variant="secondary"
            className="px-3 lg:hidden"
            aria-expanded={open}
            aria-controls="navigation"
            icon={<Menu aria-hidden="true" className="size-4" />}
            onClick={() => setOpen(!open)}
          >
            {t("app.menu")}
          </Button>
        </div>
        <div
          id="navigation"
          className={classNames("flex-col lg:flex lg:grow", open ? "flex max-lg:pt-3" : "hidden")}
        >
          <Navigation pages={pages} current={current} onChosen={() => setOpen(false)} />
          <SignedIn session={session} />
        </div>
      </header>
      <main ref={main} id="main" tabIndex={-1} className="min-w-0 p-4 py-6 outline-none sm:p-8">
        {children}
      </main>
    </div>
  );
}

interface NavigationProps {
  readonly pages: readonly PageName[];
  readonly current: Route["page"];
  readonly onChosen: () => void;
}

function Navigation({ pages, current, onChosen }: NavigationProps) {
  const t = useTexts();
  return (
    <nav aria-label={t("app.navigation")} className="grid grow content-start gap-1">
      {pages.map((page) => {
        const Icon = icons[page];
        return (
          <a
            key={page}
            href={hrefOf(page)}
            onClick={onChosen}
            aria-current={page === current ? "page" : undefined}
            className={classNames(
              "flex min-h-11 items-center gap-3 rounded-control px-3 font-medium",
              page === current ? "bg-accent-soft text-accent" : "text-muted hover:bg-raised hover:text-ink",
            )}
          >
            <Icon aria-hidden="true" className="size-5 shrink-0" />
            {t(`nav.${page}`)}
          </a>
        );
      })}
    </nav>
  );
}

function SignedIn({ session }: { readonly session: Session }) {
  const t = useTexts();
  return (
    <div className="mt-4 grid gap-3 border-t border-line pt-4">
      <p className="px-3 text-sm">
        <span className="block font-medium break-all">{session.email}</span>
        <span className="text-muted">{t(`app.role_${session.role}`)}</span>
      </p>
      <Button
        variant="secondary"
        icon={<LogOut aria-hidden="true" className="size-4" />}
        onClick={() => void signOut("signedOut")}
      >
        {t("app.signOut")}
      </Button>
    </div>
  );
}
