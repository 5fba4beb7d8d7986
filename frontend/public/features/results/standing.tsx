import { Notice } from "@shared/components/notice";
import type { Results } from "../../lib/client";
import { formatNumber, formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { standingOf } from "../../lib/standing";

/** What the figures are, when they were counted, and how far they can still change. */
export function Standing({ results }: { readonly results: Results }) {
  const t = useTexts();
  const { latest, final, complete, stale } = results;
  const asOf = t("election.asOf", {
    number: formatNumber(latest.block.number),
    time: formatTime(latest.block.time),
  });
  return (
    <div className="grid gap-3">
      {stale && <Notice kind="caution">{t("election.stale")}</Notice>}
      <Notice kind={complete ? "positive" : "info"} title={t(standingOf(results))}>
        <p>{finality()}</p>
        <p className="mt-1 tabular-nums">{asOf}</p>
      </Notice>
    </div>
  );

  function finality(): string {
    if (complete) return t("election.completeText");
    if (final.ballots === latest.ballots) return t("election.settled");
    return t("election.interimText", {
      final: formatNumber(final.ballots),
      latest: formatNumber(latest.ballots),
    });
  }
}
