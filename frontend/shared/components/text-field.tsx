import { useId, type InputHTMLAttributes, type ReactNode } from "react";
import { classNames } from "../lib/class-names";

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
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={classNames("grid gap-1.5", className)}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          {...input}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          className={inputClass}
        />
        {end}
      </div>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
