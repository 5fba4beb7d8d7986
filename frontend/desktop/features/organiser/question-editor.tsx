import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@shared/components/card";
import { Disclosure } from "../../components/disclosure";
import { IconButton } from "../../components/icon-button";
import type { DraftProblem, Question } from "../../lib/backend";
import { LocalizedField } from "./localized-field";
import { OptionsEditor } from "./options-editor";

export interface QuestionEditorProps {
  readonly index: number;
  readonly count: number;
  readonly question: Question;
  readonly languages: readonly string[];
  readonly problems: readonly DraftProblem[];
  readonly autoFocus: boolean;
  readonly onChange: (question: Question) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** One question: its text, an explanation for those who want one, its answers. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { index, count, question, languages, problems, autoFocus, onChange, onMove, onRemove } = props;
  const { t } = useTranslation();
  const id = useId();
  const number = index + 1;
  const common = { languages, problems };
  return (
    <section aria-labelledby={id}>
      <Card className="grid gap-5">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h3 id={id} className="text-lg font-semibold">
            {t("organiser.questions.question", { number })}
          </h3>
          <div className="flex gap-1">
            {count > 1 && (
              <>
                <IconButton
                  label={t("organiser.questions.moveUp", { number })}
                  disabled={index === 0}
                  onClick={() => onMove(-1)}
                  icon={<ArrowUp aria-hidden="true" className="size-4" />}
                />
                <IconButton
                  label={t("organiser.questions.moveDown", { number })}
                  disabled={number === count}
                  onClick={() => onMove(1)}
                  icon={<ArrowDown aria-hidden="true" className="size-4" />}
                />
              </>
            )}
            <IconButton
              label={t("organiser.questions.remove", { number })}
              onClick={onRemove}
              icon={<Trash2 aria-hidden="true" className="size-4" />}
            />
          </div>
        </div>
        <LocalizedField
          {...common}
          label={t("organiser.questions.text")}
          texts={question.title}
          autoFocus={autoFocus}
          place={{ field: "question", question: index }}
          onChange={(title) => onChange({ ...question, title })}
        />
        <Disclosure summary={t("organiser.questions.addDescription")}>
          <LocalizedField
            {...common}
            long
            label={t("organiser.texts.description")}
            texts={question.description}
            place={{ field: "questionDescription", question: index }}
            onChange={(description) => onChange({ ...question, description })}
          />
        </Disclosure>
        <OptionsEditor {...common} index={index} question={question} onChange={onChange} />
      </Card>
    </section>
  );
}
