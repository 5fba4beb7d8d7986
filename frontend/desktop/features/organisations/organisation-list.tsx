import { ChevronRight, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Page } from "../../components/page";
import type { Organisation } from "../../lib/backend";
import { href } from "../../lib/route";

/** The organisations that were joined. */
export function OrganisationList({ list }: { readonly list: readonly Organisation[] }) {
  const { t } = useTranslation();
  return (
    <Page title={t("organisations.title")} lead={list.length === 0 ? t("organisations.none") : undefined}>
      <ul className="grid gap-3">
        {list.map((organisation) => (
          <li key={organisation.id}>
            <a
              href={href({ page: "organisation", organisation: organisation.id })}
              className="flex items-center justify-between gap-4 rounded-card border border-line bg-surface p-5 hover:border-accent"
            >
              <span className="min-w-0">
                <span className="block text-lg font-semibold break-words">{organisation.name}</span>
                <span className="block truncate text-sm text-muted">{organisation.invitation.office}</span>
              </span>
              <ChevronRight aria-hidden="true" className="size-5 shrink-0 rtl:rotate-180" />
            </a>
          </li>
        ))}
      </ul>
      <div>
        <a
          href={href({ page: "join" })}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-accent"
        >
          <Plus aria-hidden="true" className="size-5" />
          {t("app.join")}
        </a>
      </div>
    </Page>
  );
}
