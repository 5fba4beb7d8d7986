import { TextField } from "@shared/components/text-field";
import { actionName } from "../../components/activity-table";
import { SelectField } from "../../components/select-field";
import { useTexts } from "../../lib/i18n";
import { texts as en } from "../../locales/en";
import type { LogFilter } from "./entries";

/** The log's own names of actions, which the texts are called after. */
const actions = Object.keys(en.actions).map((key) => key.replaceAll("_", "."));

export interface LogFiltersProps {
  readonly filter: LogFilter;
  readonly onChange: (filter: LogFilter) => void;
}

/** Who, what, and between which days. */
export function LogFilters({ filter, onChange }: LogFiltersProps) {
  const t = useTexts();
  return (
    <search className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <TextField
        label={t("activity.actor")}
        hint={t("activity.actorHint")}
        type="search"
        value={filter.actor}
        maxLength={320}
        onChange={(event) => onChange({ ...filter, actor: event.target.value })}
      />
      <SelectField
        label={t("activity.action")}
        value={filter.action}
        options={[
          { value: "", label: t("activity.any") },
          ...actions.map((value) => ({ value, label: actionName(t, value) })),
        ]}
        onChange={(action) => onChange({ ...filter, action })}
      />
      <TextField
        label={t("activity.since")}
        type="date"
        value={filter.since}
        onChange={(event) => onChange({ ...filter, since: event.target.value })}
      />
      <TextField
        label={t("activity.until")}
        type="date"
        value={filter.until}
        onChange={(event) => onChange({ ...filter, until: event.target.value })}
      />
    </search>
  );
}
