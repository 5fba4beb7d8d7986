import { CircleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { classNames } from "@shared/lib/class-names";
import { href, type DraftStep } from "../../lib/route";

export interface WizardStepsProps {
  readonly organisation: string;
  readonly draft: string;
  readonly steps: readonly DraftStep[];
  readonly current: DraftStep;
  /** Steps in which something is missing. */
  readonly faulty: readonly DraftStep[];
}

/** Links to the steps, each with its own place in the history; nothing if there is only one. */
export function WizardSteps({ organisation, draft, steps, current, faulty }: WizardStepsProps) {
  const { t } = useTranslation();
  if (steps.length < 2) return null;
  return (
    <nav aria-label={t("organiser.steps.label")} className="border-b border-line">
      <ol className="flex flex-wrap gap-x-1">
        {steps.map((step, index) => (
          <li key={step}>
            <a
              href={href({ page: "draft", organisation, draft, step })}
              aria-current={step === current ? "step" : undefined}
              className={classNames(
                "-mb-px flex min-h-11 items-center gap-2 border-b-3 px-3 py-2 font-semibold",
                step === current
                  ? "border-accent text-accent"
                  : "border-transparent text-muted hover:text-ink",
              )}
            >
              <span className="tabular-nums">{index + 1}.</span> {t(`organiser.steps.${step}`)}
              {faulty.includes(step) && (
                <>
                  <CircleAlert aria-hidden="true" className="size-4 text-danger" />
                  <span className="sr-only">({t("organiser.steps.problems")})</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
