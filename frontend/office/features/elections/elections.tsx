import { ChevronRight } from "lucide-react";
import { formatNumber, formatPercent } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { pickText } from "@shared/lib/local-text";
import { EmptyState } from "../../components/empty-state";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { PhaseBadge } from "../../components/phase-badge";
import type { Schemas } from "../../lib/client";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import { useElections } from "./api/get-elections";

/** All elections of the organisation, the newest first. */
export function Elections() {
  const t = useTexts();
  const query = useElections();
  return (
    <Page title={t("elections.title")} lead={t("elections.lead")}>
      <Show query={query}>
        {({ elections }) =>
          elections.length === 0 ? (
            <EmptyState title={t("elections.none")}>{t("elections.noneText")}</EmptyState>
          ) : (
            <ul className="grid gap-3">
              {elections.map((election) => (
                <li key={election.address}>
                  <ElectionRow election={election} />
                </li>
              ))}
            </ul>
          )
        }
      </Show>
    </Page>
  );
}

function ElectionRow({ election }: { readonly election: Schemas["ElectionSummary"] }) {
  const t = useTexts();
  const language = useLanguage();
  const { ballots, voters } = election;
  return (
    <a
      href={hrefOf("elections", election.address)}
      className="flex items-center gap-4 rounded-card border border-line bg-surface p-5 shadow-xs hover:border-accent"
    >
      <span className="grid min-w-0 flex-1 gap-2">
        <span className="text-lg font-semibold break-words">{pickText(election.title)}</span>
        <span className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
          <PhaseBadge phase={election.phase} />
          <span className="tabular-nums">
            {t("elections.turnout", {
              ballots: formatNumber(ballots, language),
              voters: formatNumber(voters, language),
            })}{" "}
            ({formatPercent(ballots, voters, language)})
          </span>
          <span>{t("elections.closes", { time: formatTime(election.closing * 1000, language) })}</span>
        </span>
      </span>
      <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-muted" />
    </a>
  );
}
