import { TextArea } from "@shared/components/text-area";
import { useTexts } from "../lib/i18n";

export interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Asks why something is done, for the activity log: 5 to 500 characters, as the office takes them. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const t = useTexts();
  return (
    <TextArea
      label={t("app.reason")}
      hint={t("app.reasonHint")}
      required
      minLength={5}
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
