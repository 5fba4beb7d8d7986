import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { useId, type ReactNode } from "react";
import { classNames } from "../lib/class-names";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceGroupProps {
  readonly legend: ReactNode;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** "row" sets short choices side by side. */
  readonly layout?: "column" | "row";
}

/** One choice out of several, as radio buttons with large targets: arrow keys move, the space bar chooses. */
export function ChoiceGroup({ legend, choices, value, onChange, layout = "column" }: ChoiceGroupProps) {
  const id = useId();
  return (
    <div role="none" className="grid gap-3">
      <div id={id}>{legend}</div>
      <RadioGroup
        aria-labelledby={id}
        value={value ?? null}
        onValueChange={(next) => onChange(String(next))}
        className={layout === "row" ? "grid grid-cols-2 gap-2 sm:grid-cols-3" : "grid gap-2"}
      >
        {choices.map((choice) => (
          <ChoiceRow key={choice.value} choice={choice} selected={choice.value === value} />
        ))}
      </RadioGroup>
    </div>
  );
}

function ChoiceRow({ choice, selected }: { readonly choice: Choice; readonly selected: boolean }) {
  return (
    <label
      className={classNames(
        "flex min-h-12 cursor-pointer items-center gap-3 rounded-control border px-4 py-2.5 transition-[background-color,border-color]",
        selected ? "border-accent bg-accent-soft" : "border-control bg-surface hover:bg-raised",
      )}
    >
      <Radio.Root
        value={choice.value}
        className="grid size-5 shrink-0 place-items-center rounded-full border-2 border-control data-checked:border-accent"
      >
        <Radio.Indicator className="size-2.5 rounded-full bg-accent" />
      </Radio.Root>
      <span className="min-w-0">
        <span className="block break-words">{choice.label}</span>
        {choice.hint && <span className="block text-sm text-muted">{choice.hint}</span>}
      </span>
    </label>
  );
}
