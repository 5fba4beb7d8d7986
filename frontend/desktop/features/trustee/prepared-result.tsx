import { useTranslation } from "react-i18next";
import { ResultsChart } from "@shared/components/results-chart";
import { formatLocale } from "@shared/lib/format";
import { useLastError } from "@shared/lib/query";
import { Problem } from "../../components/problem";
import { useElection } from "../../lib/api/get-election";
import { pickText } from "../../lib/i18n";

export interface PreparedResultProps {
  readonly organisation: string;
  readonly election: string;
  readonly counts: readonly (readonly number[])[];
}

/** The result as it would be published. */
export function PreparedResult({ organisation, election, counts }: PreparedResultProps) {
  const { t, i18n } = useTranslation();
  const query = useElection(organisation, election); // once: the questions do not change
  const error = useLastError(query);
  const { data: value } = query;
  const words = {
    option: t("results.option"),
    votes: t("results.votes"),
    share: t("results.share"),
    total: t("results.total"),
  };
  return (
    <div className="grid gap-4">
      <Problem error={error} />
      {value?.questions.map((question, index) => (
        <ResultsChart
          key={index}
          title={pickText(question.title, i18n.language)}
          language={formatLocale(i18n.language)}
          words={words}
          options={question.options.map((option, o) => ({
            label: pickText(option.title, i18n.language),
            votes: counts[index]?.[o] ?? 0,
            blank: o === question.blank,
          }))}
        />
      ))}
    </div>
  );
}
