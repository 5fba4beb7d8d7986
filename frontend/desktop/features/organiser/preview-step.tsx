import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@shared/components/card";
import { ChoiceGroup } from "@shared/components/choice-group";
import { Notice } from "@shared/components/notice";
import { inputClass } from "@shared/components/text-field";
import { Fact, Facts } from "../../components/facts";
import type { DraftProblem, ElectionDraft, Question } from "../../lib/backend";
import { formatTime } from "../../lib/format";
import { languageName } from "./languages";
import { ProblemList } from "./problems";

export interface PreviewStepProps {
  readonly draft: ElectionDraft;
  readonly problems: readonly DraftProblem[];
}

/** The ballot as voters will see it, in any of its languages, and everything that will be fixed. */
export function PreviewStep({ draft, problems }: PreviewStepProps) {
  const { t, i18n } = useTranslation();
  const [chosen, setChosen] = useState(i18n.language);
  const language = draft.languages.includes(chosen) ? chosen : (draft.languages[0] ?? "en");
  return (
    <div className="grid gap-6">
      <ProblemList problems={problems} organisation={draft.organisation} draft={draft.id} />
      {draft.languages.length > 1 && (
        <label className="grid gap-1.5">
          <span className="font-medium">{t("organiser.preview.language")}</span>
          <select value={language} onChange={(event) => setChosen(event.target.value)} className={inputClass}>
            {draft.languages.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, i18n.language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <BallotPreview draft={draft} language={language} />
      <FixedFacts draft={draft} />
    </div>
  );
}

interface BallotPreviewProps {
  readonly draft: ElectionDraft;
  readonly language: string;
}

function BallotPreview({ draft, language }: BallotPreviewProps) {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<Readonly<Record<number, string>>>({});
  return (
    <Card className="grid gap-6">
      <div lang={language} dir="auto" className="grid gap-2">
        <h3 className="text-xl font-bold break-words">
          {draft.title[language] ?? <Missing text={t("organiser.preview.noTitle")} />}
        </h3>
        {draft.description[language] && (
          <p className="break-words whitespace-pre-line text-muted">{draft.description[language]}</p>
        )}
      </div>
      {draft.questions.map((question, index) => (
        <QuestionPreview
          key={index}
          number={index + 1}
          total={draft.questions.length}
          question={question}
          language={language}
          value={choices[index]}
          onChange={(value) => setChoices({ ...choices, [index]: value })}
        />
      ))}
      <p className="text-sm text-muted">{t("organiser.preview.try")}</p>
    </Card>
  );
}

interface QuestionPreviewProps {
  readonly number: number;
  readonly total: number;
  readonly question: Question;
  readonly language: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

function QuestionPreview({ number, total, question, language, value, onChange }: QuestionPreviewProps) {
  const { t } = useTranslation();
  const description = question.description[language];
  return (
    <div lang={language} dir="auto">
      <ChoiceGroup
        legend={
          <span className="grid gap-1">
            <span className="text-sm text-muted">{t("ballot.question", { number, total })}</span>
            <span className="text-lg font-semibold break-words">
              {question.title[language] ?? <Missing text={t("organiser.preview.noText")} />}
            </span>
            {description && <span className="whitespace-pre-line text-muted">{description}</span>}
          </span>
        }
        choices={question.options.map((option, index) => ({
          value: String(index),
          label: option.title[language] ?? t("organiser.preview.noText"),
          ...(index === question.blank ? { hint: t("ballot.blank") } : {}),
        }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

function Missing({ text }: { readonly text: string }) {
  return <em className="font-normal text-muted">{text}</em>;
}

function FixedFacts({ draft }: { readonly draft: ElectionDraft }) {
  const { t, i18n } = useTranslation();
  const when = (time: string) => (time === "" ? "–" : formatTime(time, i18n.language));
  const secret = draft.mode === "secret";
  return (
    <Card className="grid gap-4">
      <h3 className="text-lg font-semibold">{t("organiser.preview.facts")}</h3>
      <Facts>
        <Fact name={t("organiser.voting.mode")}>
          {draft.mode === "" ? "–" : t(secret ? "organiser.voting.secret" : "organiser.voting.open")}
        </Fact>
        <Fact name={t("organiser.voting.opening")}>{when(draft.opening)}</Fact>
        <Fact name={t("organiser.voting.closing")}>{when(draft.closing)}</Fact>
        {secret && (
          <Fact name={t("organiser.steps.trustees")}>
            {draft.trustees.map((trustee) => trustee.name || trustee.address || "–").join(", ") || "–"} (
            {t("organiser.trustees.thresholdOption", {
              threshold: draft.threshold,
              count: draft.trustees.length,
            })}
            )
          </Fact>
        )}
        {secret && <Fact name={t("organiser.trustees.minimum")}>{draft.minimumBallots}</Fact>}
      </Facts>
      {draft.lateEnrolment && <Notice kind="info">{t("organiser.voting.late")}</Notice>}
    </Card>
  );
}
