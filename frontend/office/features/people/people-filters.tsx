import { TextField } from "@shared/components/text-field";
import { pickText } from "@shared/lib/local-text";
import { SelectField } from "../../components/select-field";
import { useFunnel } from "../../lib/api/get-funnel";
import { useTexts } from "../../lib/i18n";
import { personStates, type PeopleFilter } from "../../lib/people";

const orders = ["member", "name", "email", "state", "invited"] as const;

/** The filter that a link asks for: a state, "struck", or an election and whether people have voted in it. */
export function filterFrom(text: string): PeopleFilter {
  const state = personStates.find((known) => known === text);
  if (state) return { state };
  if (text === "struck") return { struck: true };
  const [election = "", voted] = text.split("-");
  if (/^0x[0-9a-fA-F]{40}$/.test(election) && (voted === "true" || voted === "false"))
    return { election, voted };
  return {};
}

export interface PeopleFiltersProps {
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
}

/** Words, state and votes to look for, and the order. */
export function PeopleFilters({ filter, onChange }: PeopleFiltersProps) {
  const t = useTexts();
  const { query = "", sort, ...selection } = filter;
  const keep = { query, ...(sort ? { sort } : {}) };
  return (
    <search className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_16rem_12rem]">
      <TextField
        label={t("people.search")}
        hint={t("people.searchHint")}
        type="search"
        value={query}
        maxLength={200}
        onChange={(event) => onChange({ ...filter, query: event.target.value })}
      />
      <StateField
        value={valueOf(selection)}
        onChange={(next) => onChange({ ...filterFrom(next), ...keep })}
      />
      <SelectField
        label={t("people.order")}
        value={sort ?? ""}
        options={[
          { value: "", label: t("people.order_import") },
          ...orders.map((value) => ({ value, label: t(`people.order_${value}`) })),
        ]}
        onChange={(value) => {
          const order = orders.find((known) => known === value);
          onChange({ query, ...selection, ...(order ? { sort: order } : {}) });
        }}
      />
    </search>
  );
}

/** The filter as the text of a link, the reverse of filterFrom. */
function valueOf({ state, struck, election, voted }: PeopleFilter): string {
  if (election && voted) return `${election}-${voted}`;
  return struck ? "struck" : (state ?? "");
}

interface StateFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function StateField({ value, onChange }: StateFieldProps) {
  const t = useTexts();
  const elections = (useFunnel().data?.elections ?? []).flatMap(({ address, title }) => {
    const name = pickText(title);
    return [
      { value: `${address}-true`, label: t("people.votedIn", { title: name }) },
      { value: `${address}-false`, label: t("people.notVotedIn", { title: name }) },
    ];
  });
  return (
    <SelectField
      label={t("people.state")}
      value={value}
      options={[
        { value: "", label: t("people.anyState") },
        ...personStates.map((state) => ({ value: state, label: t(`state.${state}`) })),
        ...elections,
        { value: "struck", label: t("people.struck") },
      ]}
      onChange={onChange}
    />
  );
}
