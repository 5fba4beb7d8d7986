import { useTranslation } from "react-i18next";
import { Badge } from "@shared/components/badge";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { ResultsChart, share } from "@shared/components/results-chart";
import { formatLocale } from "@shared/lib/format";
import { useLastError } from "@shared/lib/query";
import { Problem } from "../../components/problem";
import type { ElectionView, Tally } from "../../lib/backend";
import { formatTime } from "../../lib/format";
import { pickText } from "../../lib/i18n";
import { useTally } from "./api/get-tally";

export interface ResultsProps {
  readonly organisation: string;
  readonly election: ElectionView;
}

/** The counts so far, read from the chain by this computer. */
export function Results({ organisation, election }: ResultsProps) {
  const { t } = useTranslation();
  const address = election.summary.address;
  const query = useTally(organisation, address);
  const error = useLastError(query);
  const { data: value } = query;
  return (
    <div className="grid gap-5">
      <Problem error={error} />
      {value === undefined && error === undefined && <p className="text-muted">{t("app.loading")}</p>}
      {value && <Turnout tally={value} />}
      {value && !value.counted && <Notice kind="info">{t("results.secret")}</Notice>}
      {value?.counted && <Counts election={election} tally={value} />}
    </div>
  );
}

function Turnout({ tally }: { readonly tally: Tally }) {
  const { t, i18n } = useTranslation();
  const percentage = share(tally.ballots, tally.voters, formatLocale(i18n.language));
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-lg font-semibold">{t("results.turnout")}</h2>
        <p className="tabular-nums">
          {t("elections.turnout", { ballots: tally.ballots, voters: tally.voters })} ({percentage})
        </p>
      </div>
      <meter
        min={0}
        max={Math.max(tally.voters, 1)}
        value={tally.ballots}
        aria-label={t("results.turnout")}
        className="turnout h-3 w-full"
      />
      <p className="text-sm text-muted">
        {t("results.asOf", { block: tally.block, time: formatTime(tally.time, i18n.language) })}
      </p>
    </Card>
  );
}

function Counts({ election, tally }: { readonly election: ElectionView; readonly tally: Tally }) {
  const { t, i18n } = useTranslation();
  const words = {
    option: t("results.option"),
    votes: t("results.votes"),
    share: t("results.share"),
    total: t("results.total"),
  };
  return (
    <>
      <div>
        <Badge tone={tally.final ? "positive" : "accent"}>
          {t(tally.final ? "results.final" : "results.live")}
        </Badge>
      </div>
      {election.questions.map((question, index) => (
        <Card key={index}>
          <ResultsChart
            title={pickText(question.title, i18n.language)}
            language={formatLocale(i18n.language)}
            words={words}
            options={question.options.map((option, o) => ({
              label: pickText(option.title, i18n.language),
              votes: tally.counts[index]?.[o] ?? 0,
              blank: o === question.blank,
            }))}
          />
        </Card>
      ))}
    </>
  );
}
