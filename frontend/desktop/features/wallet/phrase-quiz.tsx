import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { ChoiceGroup } from "@shared/components/choice-group";
import { Problem } from "../../components/problem";
import type { WordQuestion } from "../../lib/backend";
import { useConfirmWords } from "./api/confirm-words";
import { useQuiz } from "./api/get-quiz";

export interface PhraseQuizProps {
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Three words of the new phrase, each to be chosen out of six. */
export function PhraseQuiz({ onBack, onDone }: PhraseQuizProps) {
  const { t } = useTranslation();
  const [questions, setQuestions] = useState<readonly WordQuestion[]>([]);
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({});
  const { run: ask, error: none } = useQuiz(setQuestions);
  // Asked once: other questions on every rendering could not be answered.
  useEffect(() => ask(), [ask]);
  useEffect(() => {
    if (none) onBack();
  }, [none, onBack]);
  const confirm = useConfirmWords(onDone);
  const answers = questions.map(({ position }) => ({ position, word: chosen[position] ?? "" }));
  const complete = questions.length > 0 && questions.every((q) => chosen[q.position]);
  return (
    <form
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) confirm.run(answers);
      }}
    >
      <div className="grid gap-2">
        <h2 className="text-xl font-semibold">{t("create.quizTitle")}</h2>
        <p className="text-muted">{t("create.quizLead")}</p>
      </div>
      {questions.map((question) => (
        <ChoiceGroup
          key={question.position}
          layout="row"
          legend={
            <span className="font-medium">{t("create.quizQuestion", { position: question.position })}</span>
          }
          choices={question.candidates.map((word) => ({ value: word, label: word }))}
          value={chosen[question.position]}
          onChange={(word) => setChosen({ ...chosen, [question.position]: word })}
        />
      ))}
      <Problem error={confirm.error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" disabled={!complete} busy={confirm.isPending}>
          {t("create.quizCheck")}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t("create.quizAgain")}
        </Button>
      </div>
    </form>
  );
}
