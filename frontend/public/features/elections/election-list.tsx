import { ChevronRight } from "lucide-react";
import { Card } from "@shared/components/card";
import { pickText } from "@shared/lib/local-text";
import { useLastError } from "@shared/lib/query";
import { PhaseBadge } from "../../components/phase-badge";
import { ProblemNotice } from "../../components/problem-notice";
import type { Summary } from "../../lib/client";
import { formatNumber, formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { electionHref } from "../../lib/route";
import { useElections } from "./api/get-elections";

/** All elections of the organisation, the newest first. */
export function ElectionList() {
  const t = useTexts();
  const query = useElections();
  const error = useLastError(query);
  const elections = query.data?.elections;
  return (
    <section aria-labelledby="elections" className="grid gap-4">
      <div>
        <h1 id="elections" className="text-3xl font-bold tracking-tight">
          {t("list.heading")}
        </h1>
        <p className="mt-1 text-muted">{t("list.intro")}</p>
      </div>
      {error && <ProblemNotice error={error} />}
      {!elections && !error && <p role="status">{t("shell.loading")}</p>}
      {elections?.length === 0 && <Card>{t("list.none")}</Card>}
      <ul className="grid grid-cols-1 gap-3">
        {elections?.map((election) => (
          <li key={election.address}>
            <ElectionRow election={election} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ElectionRow({ election }: { readonly election: Summary }) {
  const t = useTexts();
  const values = { ballots: formatNumber(election.ballots), voters: formatNumber(election.voters) };
  return (
    <a
      href={electionHref(election.address)}
      className="flex items-center gap-4 rounded-card border border-line bg-surface p-5 shadow-xs hover:border-accent"
    >
      <span className="grid min-w-0 flex-1 gap-2">
        <span className="text-lg font-semibold wrap-anywhere">{pickText(election.title)}</span>
        <span className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
          <PhaseBadge phase={election.phase} />
          <span className="tabular-nums">{t("list.turnout", values)}</span>
          <span>{whenOf(election, t)}</span>
        </span>
      </span>
      <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-muted" />
    </a>
  );
}

/** The one date that matters next, or mattered last. */
function whenOf(election: Summary, t: ReturnType<typeof useTexts>): string {
  if (election.phase === "announced") return t("list.opens", { time: formatTime(election.opening) });
  const time = formatTime(election.closing);
  return election.phase === "open" ? t("list.closes", { time }) : t("list.closed", { time });
}
