import { useTranslation } from "react-i18next";
import { Badge } from "@shared/components/badge";
import type { Phase } from "@shared/lib/phase";
import { Notice } from "@shared/components/notice";
import { CodeNotice } from "../../components/problem";
import type { TrusteeElection } from "../../lib/backend";
import { formatTime } from "../../lib/format";
import { pickText } from "../../lib/i18n";
import { href } from "../../lib/route";
import { Decryption } from "./decryption";

export interface DecryptionCardProps {
  readonly organisation: string;
  readonly election: TrusteeElection;
}

/** One election of a board and what its decryption wants of this trustee. */
export function DecryptionCard({ organisation, election }: DecryptionCardProps) {
  const { t, i18n } = useTranslation();
  const phase = election.phase as Phase;
  const over = phase !== "announced" && phase !== "open";
  const when = formatTime(election.closing, i18n.language);
  return (
    <article className="grid gap-4 rounded-control border border-line p-4">
      <header className="grid gap-2">
        <h4 className="font-semibold break-words">{pickText(election.title, i18n.language)}</h4>
        <p className="flex flex-wrap items-center gap-3 text-sm text-muted">
          <Badge tone={phase === "open" ? "accent" : "neutral"}>{t(`phase.${phase}`)}</Badge>
          <span>{t(over ? "elections.closed" : "elections.closes", { when })}</span>
        </p>
      </header>
      <Decryption organisation={organisation} election={election} />
      {phase === "tallied" && (
        <div>
          <a
            className="inline-flex min-h-11 items-center font-semibold text-accent"
            href={href({ page: "election", organisation, election: election.address, tab: "results" })}
          >
            {t("trustee.decryption.results")}
          </a>
        </div>
      )}
      {election.task !== "none" && <CodeNotice code={election.problem} />}
      {phase === "withheld" && <Notice kind="info">{t("trustee.decryption.withheld")}</Notice>}
      {phase === "cancelled" && <Notice kind="info">{t("trustee.decryption.cancelled")}</Notice>}
    </article>
  );
}
