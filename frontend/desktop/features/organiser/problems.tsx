import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import type { DraftProblem } from "../../lib/backend";
import type { Translate } from "../../lib/i18n";
import { href, type DraftStep } from "../../lib/route";
import { languageName } from "./languages";

/** Where a problem lies; what is left out does not matter. */
export interface Place {
  readonly step?: string;
  readonly field?: string;
  readonly question?: number;
  readonly option?: number;
  readonly trustee?: number;
  readonly language?: string;
}

/** The sentence for a problem. */
export function problemText(t: Translate, problem: DraftProblem): string {
  // Codes come from Go, so that the compiler cannot know these keys.
  const translate = t as unknown as (keys: string[], params: Record<string, string>) => string;
  return translate([`organiser.problems.${problem.code}`, "errors.internal"], problem.params);
}

/** The problems at a place. */
export function problemsAt(problems: readonly DraftProblem[], place: Place): readonly DraftProblem[] {
  return problems.filter((problem) =>
    (Object.keys(place) as (keyof Place)[]).every((name) => problem[name] === place[name]),
  );
}

/** The sentence of the first refusal at a place, for a field; undefined if there is none. */
export function fieldError(
  t: Translate,
  problems: readonly DraftProblem[],
  place: Place,
): string | undefined {
  const found = problemsAt(problems, place).find((problem) => !problem.warning);
  return found && problemText(t, found);
}

/** Warnings at a place, as notices. */
export function Warnings({
  problems,
  place,
}: {
  readonly problems: readonly DraftProblem[];
  readonly place: Place;
}) {
  const { t } = useTranslation();
  const found = problemsAt(problems, place).filter(({ warning }) => warning);
  return found.map((problem) => (
    <Notice key={problem.code} kind="caution" live>
      {problemText(t, problem)}
    </Notice>
  ));
}

export interface ProblemListProps {
  readonly problems: readonly DraftProblem[];
  readonly organisation: string;
  readonly draft: string;
}

/** Everything that is missing, and what should be looked at again, each with a way there. */
export function ProblemList({ problems, organisation, draft }: ProblemListProps) {
  const { t } = useTranslation();
  const refused = problems.filter(({ warning }) => !warning);
  const warned = problems.filter(({ warning }) => warning);
  const rows = (list: readonly DraftProblem[]) => (
    <ul className="mt-1 grid gap-2">
      {list.map((problem, index) => (
        <li key={index}>
          <a
            className="font-semibold text-accent underline underline-offset-2"
            href={href({ page: "draft", organisation, draft, step: problem.step as DraftStep })}
          >
            <PlaceName problem={problem} />
          </a>
          {": "}
          {problemText(t, problem)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {refused.length > 0 && (
        <Notice kind="danger" title={t("organiser.preview.fix")}>
          {rows(refused)}
        </Notice>
      )}
      {warned.length > 0 && (
        <Notice kind="caution" title={t("organiser.preview.look")}>
          {rows(warned)}
        </Notice>
      )}
      {refused.length === 0 && (
        <Notice kind="positive" live>
          {t("organiser.preview.ready")}
        </Notice>
      )}
    </>
  );
}

function PlaceName({ problem }: { readonly problem: DraftProblem }) {
  const { t, i18n } = useTranslation();
  const names: string[] = [];
  if (problem.question >= 0) names.push(t("organiser.questions.question", { number: problem.question + 1 }));
  if (problem.option >= 0) names.push(t("organiser.questions.option", { number: problem.option + 1 }));
  if (problem.trustee >= 0) names.push(t("organiser.trustees.trustee", { number: problem.trustee + 1 }));
  if (problem.field === "title") names.push(t("organiser.texts.name"));
  if (problem.field === "description") names.push(t("organiser.texts.description"));
  if (problem.field === "opening") names.push(t("organiser.voting.opening"));
  if (problem.field === "closing") names.push(t("organiser.voting.closing"));
  if (names.length === 0) names.push(t(`organiser.steps.${problem.step as DraftStep}`));
  if (problem.language !== "") names.push(languageName(problem.language, i18n.language));
  return names.join(", ");
}
