import { Upload } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { TextField } from "@shared/components/text-field";
import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import { SelectField } from "../../components/select-field";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import { useDebounced } from "../../lib/use-debounced";
import { usePeople, type PersonState } from "../../lib/use-people";
import { PeopleTable } from "./people-table";

const states: readonly PersonState[] = [
  "imported",
  "invited",
  "registered",
  "addressProven",
  "approved",
  "enrolled",
];

/** Everybody on the list, found by words and by state. */
export function People({ filter }: { readonly filter: string }) {
  const t = useTexts();
  const [query, setQuery] = useState("");
  const [state, setState] = useState(states.find((known) => known === filter));
  const settled = useDebounced(query.trim());
  const { loaded, people, hasMore, more } = usePeople({ state, query: settled, limit: 100, refresh: 15_000 });
  const searching = settled !== "" || state !== undefined;
  return (
    <Page
      title={t("people.title")}
      lead={t("people.lead")}
      actions={
        <LinkButton href={hrefOf("import")} icon={<Upload aria-hidden="true" className="size-4" />}>
          {t("nav.import")}
        </LinkButton>
      }
    >
      <search className="grid gap-4 sm:grid-cols-[1fr_14rem]">
        <TextField
          label={t("people.search")}
          hint={t("people.searchHint")}
          type="search"
          value={query}
          maxLength={200}
          onChange={(event) => setQuery(event.target.value)}
        />
        <SelectField
          label={t("people.state")}
          value={state ?? ""}
          options={[
            { value: "", label: t("people.anyState") },
            ...states.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
          onChange={(value) => setState(states.find((known) => known === value))}
        />
      </search>
      <Show loaded={loaded}>
        {() => (people.length === 0 ? <Nobody searching={searching} /> : <PeopleTable people={people} />)}
      </Show>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-sm text-muted">
          {people.length > 0 && t(hasMore ? "people.shownMore" : "people.shown", { count: people.length })}
        </p>
        {hasMore && (
          <Button variant="secondary" busy={more.busy} onClick={() => void more.run()}>
            {t("app.more")}
          </Button>
        )}
      </div>
      <Problem error={more.error} />
    </Page>
  );
}

function Nobody({ searching }: { readonly searching: boolean }) {
  const t = useTexts();
  if (searching) return <EmptyState title={t("people.none")}>{t("people.noneText")}</EmptyState>;
  return (
    <EmptyState
      title={t("people.empty")}
      action={
        <LinkButton href={hrefOf("import")} variant="primary">
          {t("overview.importFirst")}
        </LinkButton>
      }
    >
      {t("people.emptyText")}
    </EmptyState>
  );
}
