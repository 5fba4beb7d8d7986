import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { IconButton } from "../../components/icon-button";
import type { DraftProblem, Question } from "../../lib/backend";
import { replaced } from "./lists";
import { LocalizedField } from "./localized-field";
import { withBlank, withMoved, withOption, withoutOption } from "./options";
import { problemText, problemsAt } from "./problems";

const mostOptions = 32;

export interface OptionsEditorProps {
  readonly index: number;
  readonly question: Question;
  readonly languages: readonly string[];
  readonly problems: readonly DraftProblem[];
  readonly onChange: (question: Question) => void;
}

/** The answers to a question. The blank vote is one of them, added and taken away by its own box. */
export function OptionsEditor({ index, question, languages, problems, onChange }: OptionsEditorProps) {
  const { t } = useTranslation();
  const [added, setAdded] = useState(-1);
  const { options, blank } = question;
  const add = () => {
    const next = withOption(question);
    setAdded(next.at);
    onChange(next.question);
  };
  return (
    <div className="grid gap-4">
      <h4 className="font-medium">{t("organiser.questions.options")}</h4>
      <ol className="grid gap-4">
        {options.map((option, at) => (
          <li key={at} className="flex items-end gap-1 max-sm:flex-wrap">
            <div className="min-w-0 grow">
              <LocalizedField
                label={
                  at === blank
                    ? t("organiser.questions.blank")
                    : t("organiser.questions.option", { number: at + 1 })
                }
                languages={languages}
                texts={option.title}
                problems={problems}
                autoFocus={at === added}
                place={{ field: "option", question: index, option: at }}
                onChange={(title) => onChange({ ...question, options: replaced(options, at, { title }) })}
              />
            </div>
            <Moves
              number={at + 1}
              count={options.length}
              onMove={(by) => onChange(withMoved(question, at, by))}
              onRemove={() => onChange(withoutOption(question, at))}
            />
          </li>
        ))}
      </ol>
      <OptionProblems problems={problems} index={index} />
      <div>
        <Button
          variant="secondary"
          icon={<Plus aria-hidden="true" className="size-4" />}
          disabled={options.length >= mostOptions}
          onClick={add}
        >
          {t("organiser.questions.addOption")}
        </Button>
      </div>
      <BlankBox
        checked={blank >= 0}
        onChange={(offered) =>
          onChange(offered ? withBlank(question, languages) : withoutOption(question, blank))
        }
      />
    </div>
  );
}

function OptionProblems({ problems, index }: Pick<OptionsEditorProps, "problems" | "index">) {
  const { t } = useTranslation();
  return problemsAt(problems, { field: "question", question: index, language: "" }).map((problem) => (
    <p key={problem.code} role="alert" className="text-sm font-medium text-danger">
      {problemText(t, problem)}
    </p>
  ));
}

interface MovesProps {
  readonly number: number;
  readonly count: number;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

function Moves({ number, count, onMove, onRemove }: MovesProps) {
  const { t } = useTranslation();
  return (
    <div className="flex shrink-0">
      <IconButton
        label={t("organiser.questions.up", { number })}
        disabled={number === 1}
        onClick={() => onMove(-1)}
        icon={<ArrowUp aria-hidden="true" className="size-4" />}
      />
      <IconButton
        label={t("organiser.questions.down", { number })}
        disabled={number === count}
        onClick={() => onMove(1)}
        icon={<ArrowDown aria-hidden="true" className="size-4" />}
      />
      <IconButton
        label={t("organiser.questions.removeOption", { number })}
        onClick={onRemove}
        icon={<Trash2 aria-hidden="true" className="size-4" />}
      />
    </div>
  );
}

function BlankBox({
  checked,
  onChange,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const { t } = useTranslation();
  return (
    <label className="flex items-start gap-3">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-1 size-5 shrink-0 accent-accent"
      />
      <span className="grid gap-1">
        <span className="font-medium">{t("organiser.questions.offerBlank")}</span>
        <span className="text-sm text-muted">{t("organiser.questions.offerBlankHint")}</span>
      </span>
    </label>
  );
}
