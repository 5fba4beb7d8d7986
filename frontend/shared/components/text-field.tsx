import type { InputHTMLAttributes, ReactNode } from "react";
import { Field } from "./field";

export interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "id"> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Something at the end of the field, such as a button that shows a passphrase. */
  readonly end?: ReactNode;
}

export const inputClass =
  "w-full min-h-11 rounded-control border border-control bg-surface px-3.5 py-2 text-ink placeholder:text-muted " +
  "aria-invalid:border-danger";

/** A labelled field whose hint and error are read out with it. Pasting is never hindered. */
export function TextField({ label, hint, error, end, className, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(control) => (
        <div className="flex gap-2">
          <input {...input} {...control} className={inputClass} />
          {end}
        </div>
      )}
    </Field>
  );
}
