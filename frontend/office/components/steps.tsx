import { Check } from "lucide-react";
import { classNames } from "@shared/lib/class-names";
import { useTexts } from "../lib/i18n";

export interface StepsProps {
  readonly label: string;
  readonly names: readonly string[];
  /** The index of the step that is going on; names.length when all are done. */
  readonly current: number;
}

/** A row of steps, those before the current one ticked. */
export function Steps({ label, names, current }: StepsProps) {
  const t = useTexts();
  return (
    <ol aria-label={label} className="grid gap-3 sm:auto-cols-fr sm:grid-flow-col">
      {names.map((name, index) => (
        <li
          key={name}
          aria-current={index === current ? "step" : undefined}
          className={classNames(
            "flex items-center gap-3 border-line sm:border-t-4 sm:pt-3",
            index <= current && "sm:border-accent",
          )}
        >
          <span
            aria-hidden="true"
            className={classNames(
              "grid size-7 shrink-0 place-items-center rounded-full border-2 text-sm font-semibold",
              index < current && "border-accent bg-accent text-on-accent",
              index === current && "border-accent text-accent",
              index > current && "border-line text-muted",
            )}
          >
            {index < current ? <Check className="size-4" /> : index + 1}
          </span>
          <span className={classNames("text-sm", index <= current ? "font-semibold" : "text-muted")}>
            {name}
            {index < current && <span className="sr-only"> ({t("person.done")})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
