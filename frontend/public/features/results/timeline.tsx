import { Card } from "@shared/components/card";
import type { Milestone, Results } from "../../lib/client";
import { formatNumber, formatTime } from "../../lib/format";
import { useTexts, type Translate } from "../../lib/i18n";
import { useHistory } from "./api/get-history";
import { TurnoutChart } from "./turnout-chart";

/** What has happened and what is still to come, with the turnout over time. */
export function Timeline({ results }: { readonly results: Results }) {
  const t = useTexts();
  const { data } = useHistory(results);
  const moments = momentsOf(results, data?.happenings ?? [], t);
  return (
    <Card className="grid gap-6">
      <h2 className="text-xl font-semibold">{t("history.heading")}</h2>
      <ol className="grid gap-4 border-s-2 border-line ps-5">
        {moments.map((moment) => (
          <li key={`${moment.time} ${moment.text}`} className="relative">
            <span
              aria-hidden="true"
              className={`absolute -start-[1.65rem] top-1.5 size-3 rounded-full border-2 border-accent ${moment.past ? "bg-accent" : "bg-surface"}`}
            />
            <p className={moment.past ? "font-medium" : "font-medium text-muted"}>{moment.text}</p>
            <p className="text-sm text-muted tabular-nums">
              <time dateTime={new Date(moment.time * 1000).toISOString()}>{formatTime(moment.time)}</time>
              {moment.block !== undefined && (
                <> · {t("history.block", { number: formatNumber(moment.block) })}</>
              )}
            </p>
          </li>
        ))}
      </ol>
      {data && data.turnout.length > 0 && <TurnoutChart points={data.turnout} results={results} />}
    </Card>
  );
}

interface Moment {
  readonly time: number;
  readonly text: string;
  readonly past: boolean;
  readonly block?: number;
  readonly first?: boolean;
}

/**
 * Everything in the order of time, the creation first: voting may open at the moment of it, or be said to have opened
 * earlier. "Now" is the newest block's time: the chain's clock decides.
 */
function momentsOf(results: Results, milestones: readonly Milestone[], t: Translate): Moment[] {
  const now = results.latest.block.time;
  const scheduled = (time: number, before: string, after: string): Moment => ({
    time,
    text: now < time ? before : after,
    past: now >= time,
  });
  const moments: Moment[] = milestones.map((milestone) => ({
    time: milestone.time,
    block: milestone.block,
    text: t(`history.${milestone.kind}`, {
      trustee: formatNumber(milestone.trustee ?? 0),
      time: formatTime(milestone.closing ?? 0),
    }),
    past: true,
    first: milestone.kind === "created",
  }));
  if (results.phase !== "cancelled")
    moments.push(
      scheduled(results.opening, t("history.opens"), t("history.opened")),
      scheduled(results.closing, t("history.closes"), t("history.closed")),
    );
  return moments.sort((a, b) => Number(b.first ?? false) - Number(a.first ?? false) || a.time - b.time);
}
