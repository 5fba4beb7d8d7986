import { Download, Upload } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { intervals } from "@shared/lib/intervals";
import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import { usePeople } from "../../lib/api/get-people";
import { download } from "../../lib/csv-export";
import { useTexts } from "../../lib/i18n";
import { queryOf, type PeopleFilter } from "../../lib/people";
import { hrefOf } from "../../lib/route";
import { useDebounced } from "../../lib/use-debounced";
import { useExportPeople } from "./api/export-people";
import { filterFrom, PeopleFilters } from "./people-filters";
import { PeopleTable } from "./people-table";

const atATime = 100;

/** Everybody on the list, found by words, by state, and by whether they have voted. */
export function People({ filter }: { readonly filter: string }) {
  const t = useTexts();
  const [chosen, setChosen] = useState(() => filterFrom(filter));
  const query = useDebounced((chosen.query ?? "").trim());
  const asked = { ...chosen, query };
  const { first, people, total, hasMore, more } = usePeople(asked, atATime, intervals.people);
  const searching = Object.keys(queryOf(asked)).some((name) => name !== "sort");
  return (
    <Page
      title={t("people.title")}
      lead={t("people.lead")}
      actions={
        <>
          <LinkButton href={hrefOf("import")} icon={<Upload aria-hidden="true" className="size-4" />}>
            {t("nav.import")}
          </LinkButton>
          <Export filter={asked} />
        </>
      }
    >
      <PeopleFilters filter={chosen} onChange={setChosen} />
      <Show query={first}>
        {() => (people.length === 0 ? <Nobody searching={searching} /> : <PeopleTable people={people} />)}
      </Show>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-sm text-muted">
          {people.length > 0 && t("people.shownOf", { shown: people.length, count: total })}
        </p>
        {hasMore && (
          <Button variant="secondary" busy={more.isPending} onClick={() => more.mutate()}>
            {t("app.more")}
          </Button>
        )}
      </div>
      <Problem error={more.error} />
    </Page>
  );
}

/** Gives everybody whom the filter selects as a file. */
function Export({ filter }: { readonly filter: PeopleFilter }) {
  const t = useTexts();
  const run = useExportPeople((csv) => download("people.csv", "text/csv", csv));
  return (
    <div className="grid gap-2">
      <Button
        variant="secondary"
        busy={run.isPending}
        icon={<Download aria-hidden="true" className="size-4" />}
        onClick={() => run.mutate(filter)}
      >
        {t("people.export")}
      </Button>
      <Problem error={run.error} />
    </div>
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
