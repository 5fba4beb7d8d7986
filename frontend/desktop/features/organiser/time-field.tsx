import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "@shared/components/text-field";
import { fromLocalField, toLocalField } from "./times";

/** Some systems' web views have no picker and show a plain field: there the form of a time has to be said. */
function hasPicker(): boolean {
  const probe = document.createElement("input");
  probe.type = "datetime-local";
  return probe.type === "datetime-local";
}

export interface TimeFieldProps {
  readonly label: string;
  /** RFC 3339 in UTC, "" while it is open. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}

/** A date and a time in this computer's time zone. What is not complete yet is "". */
export function TimeField({ label, value, onChange, error }: TimeFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(toLocalField(value));
  // What was typed stands as long as it means the value; another value, such as one of a file, replaces it.
  const shown = fromLocalField(typed) === value ? typed : toLocalField(value);
  return (
    <TextField
      type="datetime-local"
      label={label}
      value={shown}
      error={error}
      hint={hasPicker() ? undefined : t("organiser.voting.format")}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(fromLocalField(event.target.value));
      }}
    />
  );
}
