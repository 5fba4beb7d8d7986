import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { formatCoins } from "@shared/lib/format";
import { Problem } from "../../components/problem";
import type { TrusteeStep } from "../../lib/backend";
import { isBackendError } from "../../lib/backend-error";
import { useDiscardStep } from "./api/discard-step";
import { usePerformStep } from "./api/perform-step";
import { usePrepareStep, type Kind } from "./api/prepare-step";
import { Money } from "./money";
import { PreparedResult } from "./prepared-result";

const tasks = ["register", "deal", "confirm", "complain", "abort", "shares", "finalise"] as const;

/** A step as it is signed. */
export type TaskName = (typeof tasks)[number];

/** The task that Go names, if the page knows words for it. */
export function taskOf(name: string): TaskName | undefined {
  return tasks.find((task) => task === name);
}

export interface StepActionProps {
  readonly organisation: string;
  readonly kind: Kind;
  /** The board, or the election. */
  readonly target: string;
}

/** One step: worked out by the Go side, looked at, then signed and sent exactly so. */
export function StepAction({ organisation, kind, target }: StepActionProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState<TrusteeStep>();
  const prepare = usePrepareStep(organisation, kind, target, setStep);
  const perform = usePerformStep(organisation, () => setStep(undefined));
  const discard = useDiscardStep();
  const away = () => {
    if (step) discard.mutate(step.id);
    setStep(undefined);
  };
  const error = prepare.error ?? perform.error;
  if (step)
    return (
      <Review
        organisation={organisation}
        step={step}
        busy={perform.isPending}
        onConfirm={() => perform.mutate(step.id)}
        onCancel={away}
      />
    );
  return (
    <div className="grid gap-4">
      {isBackendError(error) && error.code === "funds.missing" && (
        <Money address={error.params["address"] ?? ""} />
      )}
      <Problem error={error} />
      <div className="flex flex-wrap items-center gap-4">
        <Button
          variant={kind === "abort" ? "secondary" : "primary"}
          busy={prepare.isPending}
          onClick={() => prepare.mutate()}
        >
          {t(`trustee.review.${kind}`)}
        </Button>
        <p role="status" className="text-sm text-muted">
          {prepare.isPending && (kind === "shares" || kind === "finalise") && t("trustee.review.working")}
        </p>
      </div>
    </div>
  );
}

interface ReviewProps {
  readonly organisation: string;
  readonly step: TrusteeStep;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What will be signed, what it means and what it costs. */
function Review({ organisation, step, busy, onConfirm, onCancel }: ReviewProps) {
  const { t, i18n } = useTranslation();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), [step.id]);
  const task = taskOf(step.task);
  if (!task) return null;
  return (
    <div
      role="group"
      aria-labelledby={`review-${step.id}`}
      className="grid gap-4 rounded-control border border-accent p-4"
    >
      <p id={`review-${step.id}`} tabIndex={-1} ref={title} className="font-semibold outline-none">
        {t(`trustee.review.titles.${task}`)}
      </p>
      {task === "complain" && (
        <Notice kind="danger">{t("trustee.means.complain", { dealer: step.dealer })}</Notice>
      )}
      <p className="text-sm">{t(`trustee.review.sends.${task}`, { dealer: step.dealer })}</p>
      {task === "finalise" && (
        <PreparedResult organisation={organisation} election={step.target} counts={step.counts} />
      )}
      <p className="text-sm text-muted">
        {t("trustee.review.fee", {
          fee: formatCoins(step.fee, i18n.language),
          balance: formatCoins(step.balance, i18n.language),
        })}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button
          variant={task === "complain" || task === "abort" ? "danger" : "primary"}
          busy={busy}
          onClick={onConfirm}
        >
          {t(`trustee.review.confirm.${task}`)}
        </Button>
        <Button variant="quiet" disabled={busy} onClick={onCancel}>
          {t("trustee.review.cancel")}
        </Button>
      </div>
    </div>
  );
}
