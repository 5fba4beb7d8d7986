import { Checkbox as Base } from "@base-ui/react/checkbox";
import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@shared/lib/class-names";

export interface CheckboxProps {
  readonly label: ReactNode;
  /** Whether the words are only for screen readers, as in a table's column of boxes. */
  readonly hideLabel?: boolean;
  readonly checked: boolean;
  /** Some, but not all, of what the box stands for. */
  readonly mixed?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, with a large target. */
export function Checkbox({ label, hideLabel, checked, mixed, disabled, onChange }: CheckboxProps) {
  const Icon = mixed ? Minus : Check;
  return (
    <label className="flex min-h-6 cursor-pointer items-start gap-3">
      <Base.Root
        checked={checked}
        indeterminate={mixed ?? false}
        disabled={disabled ?? false}
        onCheckedChange={(next) => onChange(next)}
        className={classNames(
          "mt-0.5 grid size-6 shrink-0 place-items-center rounded-md border-2 border-control bg-surface",
          "data-checked:border-accent data-checked:bg-accent data-indeterminate:border-accent data-indeterminate:bg-accent",
          "data-disabled:cursor-not-allowed data-disabled:opacity-50",
        )}
      >
        <Base.Indicator className="text-on-accent">
          <Icon aria-hidden="true" className="size-4" strokeWidth={3} />
        </Base.Indicator>
      </Base.Root>
      <span className={hideLabel ? "sr-only" : ""}>{label}</span>
    </label>
  );
}
