import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { classNames } from "@shared/lib/class-names";

export interface StepsProps {
  readonly label: string;
  readonly names: readonly string[];
  /** The index of the step that is going on; names.length when all are done. */
  readonly current: number;
}

/** A row of steps, those before the current one ticked. */
export function Steps({ label, names, current }: StepsProps) {
  const { t } = useTranslation();
  return (
    <ol aria-label={label} className="grid gap-3 sm:auto-cols-fr sm:grid-flow-col">
      {names.map((name, index) => (
        <li
          key={name}
          aria-current={index === current ? "step" : undefined}
          className={classNames(
            "flex items-center gap-3 border-line sm:flex-col sm:items-start sm:border-t-4 sm:pt-3",
            index < current && "sm:border-accent",
            index === current && "sm:border-accent/50",
          )}
        >
          <Mark done={index < current} current={index === current} number={index + 1} />
          <span className={classNames("text-sm", index <= current ? "font-semibold" : "text-muted")}>
            {name}
            {index < current && <span className="sr-only"> ({t("registration.done")})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface MarkProps {
  readonly done: boolean;
  readonly current: boolean;
  readonly number: number;
}

function Mark({ done, current, number }: MarkProps) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "grid size-7 shrink-0 place-items-center rounded-full border-2 text-sm font-semibold",
        done && "border-accent bg-accent text-on-accent",
        current && "border-accent text-accent",
        !done && !current && "border-line text-muted",
      )}
    >
      {done ? <Check className="size-4" /> : number}
    </span>
  );
}
