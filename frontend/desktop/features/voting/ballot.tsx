import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { ChoiceGroup } from "@shared/components/choice-group";
import { Notice } from "@shared/components/notice";
import { Problem } from "../../components/problem";
import type { ElectionView, OpenedBallot, PreparedBallot, Question } from "../../lib/backend";
import { useDraft } from "../../lib/drafts";
import { pickText } from "../../lib/i18n";
import { useDiscardBallot } from "./api/discard-ballot";
import { usePrepareBallot } from "./api/prepare-ballot";
import { BallotReview } from "./ballot-review";
import { NotOnRoll } from "./not-on-roll";
import { OpenedNotice } from "./opened-notice";

export interface BallotProps {
  readonly organisation: string;
  readonly election: ElectionView;
  /** Called once the page knows that the ballot was cast. */
  readonly onCast: () => void;
}

/** The ballot: questions, then a review, then one Cast button. */
export function Ballot({ organisation, election, onCast }: BallotProps) {
  const { t } = useTranslation();
  const [draft] = useDraft(election.summary.address);
  const [prepared, setPrepared] = useState<PreparedBallot>();
  const [opened, setOpened] = useState<OpenedBallot>();
  const prepare = usePrepareBallot(organisation, election.summary.address, setPrepared);
  const discard = useDiscardBallot();
  const review = () => {
    setOpened(undefined);
    prepare.mutate(draft.filter((choice) => choice !== undefined));
  };
  if (election.number < 0) return <NotOnRoll organisation={organisation} />;
  if (election.summary.phase !== "open") return <Notice kind="info">{t("ballot.notOpen")}</Notice>;
  if (election.summary.voted) return <Notice kind="caution">{t("receipt.votedElsewhere")}</Notice>;
  if (opened) return <OpenedNotice opened={opened} busy={prepare.isPending} onFresh={review} />;
  if (prepared)
    return (
      <BallotReview
        organisation={organisation}
        election={election}
        draft={draft}
        prepared={prepared}
        onCast={onCast}
        onOpened={(result) => {
          setPrepared(undefined);
          setOpened(result);
        }}
        onChange={() => {
          discard.mutate(prepared.id);
          setPrepared(undefined);
        }}
      />
    );
  return <Questions election={election} busy={prepare.isPending} error={prepare.error} onReview={review} />;
}

interface QuestionsProps {
  readonly election: ElectionView;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onReview: () => void;
}

function Questions({ election, busy, error, onReview }: QuestionsProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useDraft(election.summary.address);
  const [missing, setMissing] = useState(false);
  const complete = election.questions.every((_, index) => draft[index] !== undefined);
  const choose = (index: number, option: number) => {
    setMissing(false);
    setDraft(election.questions.map((_, i) => (i === index ? option : draft[i])));
  };
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) onReview();
        else setMissing(true);
      }}
    >
      {election.questions.map((question, index) => (
        <QuestionCard
          key={index}
          question={question}
          number={index + 1}
          total={election.questions.length}
          value={draft[index]}
          onChange={(option) => choose(index, option)}
        />
      ))}
      {missing && (
        <Notice kind="caution" live>
          {t("ballot.missing")}
        </Notice>
      )}
      <Problem error={error} />
      <div>
        <Button type="submit" busy={busy}>
          {t("ballot.review")}
        </Button>
      </div>
    </form>
  );
}

interface QuestionCardProps {
  readonly question: Question;
  readonly number: number;
  readonly total: number;
  readonly value: number | undefined;
  readonly onChange: (option: number) => void;
}

function QuestionCard({ question, number, total, value, onChange }: QuestionCardProps) {
  const { t, i18n } = useTranslation();
  const description = pickText(question.description, i18n.language);
  return (
    <Card>
      <ChoiceGroup
        legend={
          <span className="grid gap-1">
            {total > 1 && (
              <span className="text-sm text-muted">{t("ballot.question", { number, total })}</span>
            )}
            <span className="text-lg font-semibold break-words">
              {pickText(question.title, i18n.language)}
            </span>
            {description !== "" && <span className="text-sm text-muted">{description}</span>}
          </span>
        }
        choices={question.options.map((option, index) => ({
          value: String(index),
          label: pickText(option.title, i18n.language),
          ...(index === question.blank ? { hint: t("ballot.blank") } : {}),
        }))}
        value={value === undefined ? undefined : String(value)}
        onChange={(option) => onChange(Number(option))}
      />
    </Card>
  );
}
