import { Field } from "@shared/components/field";
import { inputClass } from "@shared/components/text-field";
import { classNames } from "@shared/lib/class-names";

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/** A labelled choice from a short list. */
export function SelectField({ label, value, options, onChange, className }: SelectFieldProps) {
  return (
    <Field label={label} className={classNames("content-start", className)}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={inputClass}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
