import { Vote } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { Disclosure } from "../../components/disclosure";
import { Fact, Facts } from "../../components/facts";
import { Problem } from "../../components/problem";
import type { ElectionView, OpenedBallot, PreparedBallot } from "../../lib/backend";
import type { Draft } from "../../lib/drafts";
import { pickText } from "../../lib/i18n";
import { useCastBallot } from "./api/cast-ballot";
import { useCheckBallot } from "./api/check-ballot";

export interface BallotReviewProps {
  readonly organisation: string;
  readonly election: ElectionView;
  readonly draft: Draft;
  readonly prepared: PreparedBallot;
  readonly onCast: () => void;
  readonly onOpened: (opened: OpenedBallot) => void;
  readonly onChange: () => void;
}

/** What will be cast, what that means, and the one button that casts it. */
export function BallotReview(props: BallotReviewProps) {
  const { organisation, election, draft, prepared, onCast, onOpened, onChange } = props;
  const { t } = useTranslation();
  const cast = useCastBallot(organisation, election.summary.address, onCast);
  const check = useCheckBallot(onOpened);
  return (
    <Card className="grid gap-6">
      <h2 className="text-xl font-semibold">{t("ballot.reviewTitle")}</h2>
      <Choices election={election} draft={draft} />
      <Facts>
        <Fact name={t("ballot.tracker")} code>
          {prepared.tracker}
        </Fact>
      </Facts>
      <Meaning mode={election.summary.mode} number={prepared.number} />
      <Problem error={cast.error ?? check.error} />
      <div className="flex flex-wrap gap-3">
        <Button
          icon={<Vote aria-hidden="true" className="size-5" />}
          busy={cast.isPending}
          onClick={() => cast.mutate(prepared.id)}
        >
          {t("ballot.cast")}
        </Button>
        <Button variant="secondary" disabled={cast.isPending} onClick={onChange}>
          {t("ballot.change")}
        </Button>
      </div>
      <Disclosure summary={t("ballot.check")}>
        <div className="grid gap-4">
          <p className="text-sm text-muted">{t("ballot.checkHint")}</p>
          <div>
            <Button
              variant="secondary"
              busy={check.isPending}
              disabled={cast.isPending}
              onClick={() => check.mutate(prepared.id)}
            >
              {t("ballot.check")}
            </Button>
          </div>
        </div>
      </Disclosure>
    </Card>
  );
}

function Choices({ election, draft }: { readonly election: ElectionView; readonly draft: Draft }) {
  const { t, i18n } = useTranslation();
  return (
    <dl className="grid gap-4">
      {election.questions.map((question, index) => {
        const option = question.options[draft[index] ?? -1];
        return (
          <div key={index} className="grid gap-1 rounded-control bg-raised p-4">
            <dt className="text-sm text-muted break-words">{pickText(question.title, i18n.language)}</dt>
            <dd className="text-lg font-semibold break-words">
              <span className="sr-only">{t("ballot.yourChoice")}: </span>
              {option && pickText(option.title, i18n.language)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Meaning({ mode, number }: { readonly mode: string; readonly number: number }) {
  const { t } = useTranslation();
  if (mode === "secret")
    return (
      <Notice kind="info" title={t("ballot.secretWarningTitle")}>
        {t("ballot.secretWarning")}
      </Notice>
    );
  return (
    <Notice kind="caution" title={t("ballot.openWarningTitle")}>
      {t("ballot.openWarning", { number })}
    </Notice>
  );
}
