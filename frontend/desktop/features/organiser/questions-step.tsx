import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import type { Question } from "../../lib/backend";
import { moved, replaced, without } from "./lists";
import { problemText, problemsAt } from "./problems";
import { QuestionEditor } from "./question-editor";
import type { StepProps } from "./step";

const mostQuestions = 16;

/** The questions of the election; one that was removed can be brought back at once. */
export function QuestionsStep({ draft, problems, change }: StepProps) {
  const { t } = useTranslation();
  const [removed, setRemoved] = useState<{ question: Question; index: number }>();
  const [added, setAdded] = useState(-1);
  const questions = draft.questions;
  const set = (next: Question[]) => change({ questions: next });
  const add = () => {
    setRemoved(undefined);
    setAdded(questions.length);
    set([...questions, { title: {}, description: {}, blank: -1, options: [{ title: {} }, { title: {} }] }]);
  };
  const undo = () => {
    if (!removed) return;
    set([...questions.slice(0, removed.index), removed.question, ...questions.slice(removed.index)]);
    setRemoved(undefined);
  };
  return (
    <div className="grid gap-6">
      <p className="text-muted">{t("organiser.questions.lead")}</p>
      {questions.map((question, index) => (
        <QuestionEditor
          key={index}
          index={index}
          count={questions.length}
          question={question}
          languages={draft.languages}
          problems={problems}
          autoFocus={index === added}
          onChange={(next) => set(replaced(questions, index, next))}
          onMove={(by) => set(moved(questions, index, by))}
          onRemove={() => {
            setRemoved({ question, index });
            set(without(questions, index));
          }}
        />
      ))}
      {removed && <Removed onUndo={undo} />}
      {problemsAt(problems, { step: "questions", field: "" }).map((problem) => (
        <Notice key={problem.code} kind="danger" live>
          {problemText(t, problem)}
        </Notice>
      ))}
      <div>
        <Button
          variant="secondary"
          icon={<Plus aria-hidden="true" className="size-4" />}
          disabled={questions.length >= mostQuestions}
          onClick={add}
        >
          {t("organiser.questions.add")}
        </Button>
      </div>
    </div>
  );
}

function Removed({ onUndo }: { readonly onUndo: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice kind="info" live>
      <span className="flex flex-wrap items-center gap-3">
        {t("organiser.questions.removed")}
        <Button variant="secondary" onClick={onUndo}>
          {t("organiser.undo")}
        </Button>
      </span>
    </Notice>
  );
}
