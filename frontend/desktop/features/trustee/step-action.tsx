import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { formatCoins } from "@shared/lib/format";
import { Problem } from "../../components/problem";
import { trustee, type TrusteeStep } from "../../lib/backend";
import { isBackendError } from "../../lib/backend-error";
import { useAction } from "../../lib/use-action";
import { Money } from "./money";
import { PreparedResult } from "./prepared-result";

/** What the Go side is asked to work out. */
export type Kind = "board" | "abort" | "shares" | "finalise";

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
  readonly onSent: () => Promise<void>;
}

/** One step: worked out by the Go side, looked at, then signed and sent exactly so. */
export function StepAction({ organisation, kind, target, onSent }: StepActionProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState<TrusteeStep>();
  const prepare = useAction(async () => setStep(await trustee.Prepare(organisation, kind, target)));
  const perform = useAction(async (id: string) => {
    try {
      await trustee.Perform(id);
    } finally {
      setStep(undefined); // what failed has to be worked out anew
      await onSent();
    }
  });
  const away = () => {
    if (step) void trustee.Discard(step.id).catch(() => undefined); // it is forgotten with the lock at the latest
    setStep(undefined);
  };
  const error = prepare.error ?? perform.error;
  if (step)
    return (
      <Review
        organisation={organisation}
        step={step}
        busy={perform.busy}
        onConfirm={() => void perform.run(step.id)}
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
          busy={prepare.busy}
          onClick={() => void prepare.run()}
        >
          {t(`trustee.review.${kind}`)}
        </Button>
        <p role="status" className="text-sm text-muted">
          {prepare.busy && (kind === "shares" || kind === "finalise") && t("trustee.review.working")}
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
