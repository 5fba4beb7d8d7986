import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { ResultsChart, type OptionCount } from "@shared/components/results-chart";
import { pickText } from "@shared/lib/local-text";
import type { Question, Results } from "../../lib/client";
import { currentLocale, useTexts } from "../../lib/i18n";

export interface CountsProps {
  readonly questions: readonly Question[];
  readonly results: Results;
}

/** The counts of every question, or why there are none. */
export function Counts({ questions, results }: CountsProps) {
  const t = useTexts();
  const { counts } = results.latest;
  if (results.phase === "cancelled") return <Notice kind="info">{t("election.cancelled")}</Notice>;
  if (results.phase === "withheld") return <Notice kind="info">{t("election.withheld")}</Notice>;
  if (!counts) return <Notice kind="info">{t("election.secret")}</Notice>;
  return (
    <section aria-labelledby="results" className="grid grid-cols-1 gap-4">
      <h2 id="results" className="text-xl font-semibold">
        {t("election.results")}
      </h2>
      {questions.map((question, contest) => (
        <Card key={contest}>
          <ResultsChart
            title={pickText(question.title)}
            options={optionsOf(question, counts[contest] ?? [])}
            language={currentLocale()}
            words={{
              option: t("election.option"),
              votes: t("election.votes"),
              share: t("election.share"),
              total: t("election.total"),
            }}
          />
        </Card>
      ))}
    </section>
  );
}

function optionsOf(question: Question, votes: readonly number[]): OptionCount[] {
  return question.options.map((option, index) => ({
    label: pickText(option.title),
    votes: votes[index] ?? 0,
    blank: index === question.blank,
  }));
}
