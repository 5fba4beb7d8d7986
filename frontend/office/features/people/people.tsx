import { Download, Upload } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import { answer, office } from "../../lib/client";
import { download } from "../../lib/csv-export";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import { useAction } from "../../lib/use-action";
import { useDebounced } from "../../lib/use-debounced";
import { queryOf, usePeople, type PeopleFilter } from "../../lib/use-people";
import { filterFrom, PeopleFilters } from "./people-filters";
import { PeopleTable } from "./people-table";

const atATime = 100;

/** Everybody on the list, found by words, by state, and by whether they have voted. */
export function People({ filter }: { readonly filter: string }) {
  const t = useTexts();
  const [chosen, setChosen] = useState(() => filterFrom(filter));
  const query = useDebounced((chosen.query ?? "").trim());
  const asked = { ...chosen, query };
  const { loaded, people, total, hasMore, more } = usePeople(asked, atATime, 15_000);
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
      <Show loaded={loaded}>
        {() => (people.length === 0 ? <Nobody searching={searching} /> : <PeopleTable people={people} />)}
      </Show>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-sm text-muted">
          {people.length > 0 && t("people.shownOf", { shown: people.length, count: total })}
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

/** Gives everybody whom the filter selects as a file. */
function Export({ filter }: { readonly filter: PeopleFilter }) {
  const t = useTexts();
  const run = useAction(async () => {
    const query = queryOf(filter);
    const text = await answer(office.GET("/api/v1/roll/export", { params: { query }, parseAs: "text" }));
    download("people.csv", "text/csv", String(text));
  });
  return (
    <div className="grid gap-2">
      <Button
        variant="secondary"
        busy={run.busy}
        icon={<Download aria-hidden="true" className="size-4" />}
        onClick={() => void run.run()}
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
