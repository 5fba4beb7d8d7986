import type { ReactNode, TextareaHTMLAttributes } from "react";
import { Field } from "./field";
import { inputClass } from "./text-field";

export interface TextAreaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "className"> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** A labelled field of several lines. */
export function TextArea({ label, hint, error, ...area }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <textarea rows={3} {...area} {...control} className={inputClass} />}
    </Field>
  );
}
