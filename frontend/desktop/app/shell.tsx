import { Building2, Lock, Settings as SettingsIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { classNames } from "@shared/lib/class-names";
import { Brand } from "../components/brand";
import { href, type Route } from "../lib/route";

export interface ShellProps {
  readonly route: Route;
  readonly onLock: () => void;
  readonly children: ReactNode;
}

/** The frame of every screen of an unlocked wallet: navigation beside the content, above it in a narrow window. */
export function Shell({ route, onLock, children }: ShellProps) {
  const { t } = useTranslation();
  const settings = route.page === "settings";
  return (
    <div className="grid min-h-screen grid-rows-[auto_1fr] md:grid-cols-[15rem_1fr] md:grid-rows-1">
      <header className="flex items-center gap-2 border-line select-none bg-surface p-3 max-md:border-b md:sticky md:top-0 md:h-screen md:flex-col md:items-stretch md:border-e md:p-4">
        <div className="flex items-center gap-3 md:mb-6 md:px-2 md:pt-2">
          <Brand className="size-9 shrink-0" />
          <span className="text-lg font-bold max-sm:sr-only">{t("app.name")}</span>
        </div>
        <nav aria-label={t("app.navigation")} className="flex grow gap-1 max-md:justify-end md:flex-col">
          <NavLink
            to={{ page: "home" }}
            current={!settings}
            icon={<Building2 aria-hidden="true" className="size-5" />}
          >
            {t("app.elections")}
          </NavLink>
          <NavLink
            to={{ page: "settings" }}
            current={settings}
            icon={<SettingsIcon aria-hidden="true" className="size-5" />}
          >
            {t("app.settings")}
          </NavLink>
        </nav>
        <Button
          variant="secondary"
          className="max-sm:px-3"
          icon={<Lock aria-hidden="true" className="size-4" />}
          onClick={onLock}
        >
          <span className="max-sm:sr-only">{t("app.lock")}</span>
        </Button>
      </header>
      <main className="min-w-0 p-5 sm:p-8 md:p-10">{children}</main>
    </div>
  );
}

interface NavLinkProps {
  readonly to: Route;
  readonly current: boolean;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

function NavLink({ to, current, icon, children }: NavLinkProps) {
  return (
    <a
      href={href(to)}
      aria-current={current ? "page" : undefined}
      className={classNames(
        "flex min-h-11 items-center gap-3 rounded-control px-3 font-medium",
        current ? "bg-accent-soft text-accent" : "text-muted hover:bg-raised hover:text-ink",
      )}
    >
      {icon}
      <span className="max-sm:sr-only">{children}</span>
    </a>
  );
}

/** The frame of screens without an unlocked wallet. */
export function BareShell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="grid min-h-screen grid-rows-[auto_1fr]">
      <header className="flex items-center gap-3 p-5">
        <Brand />
        <span className="text-lg font-bold">{t("app.name")}</span>
      </header>
      <main className="min-w-0 p-5 sm:p-8">{children}</main>
    </div>
  );
}
