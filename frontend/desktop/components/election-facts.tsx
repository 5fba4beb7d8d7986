import { useTranslation } from "react-i18next";
import { Badge } from "@shared/components/badge";
import type { Phase } from "@shared/lib/phase";
import type { ElectionSummary } from "../lib/backend";
import { formatTime } from "../lib/format";

/** What the state of an election is called, its mode, when it opens or closes, how many voted. */
export function ElectionFacts({ election }: { readonly election: ElectionSummary }) {
  const { t, i18n } = useTranslation();
  const phase = election.phase as Phase;
  const when = (time: string) => formatTime(time, i18n.language);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
      <Badge tone={phase === "open" ? "accent" : "neutral"}>{t(`phase.${phase}`)}</Badge>
      <span>{t(election.mode === "secret" ? "mode.secret" : "mode.open")}</span>
      {phase === "announced" && <span>{t("elections.opens", { when: when(election.opening) })}</span>}
      {phase === "open" && <span>{t("elections.closes", { when: when(election.closing) })}</span>}
      {(phase === "closed" || phase === "tallied" || phase === "withheld") && (
        <span>{t("elections.closed", { when: when(election.closing) })}</span>
      )}
      <span className="tabular-nums">
        {t("elections.turnout", { ballots: election.ballots, voters: election.voters })}
      </span>
      {election.voted && <Badge tone="positive">{t("elections.voted")}</Badge>}
    </div>
  );
}
