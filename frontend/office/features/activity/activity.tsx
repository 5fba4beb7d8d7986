import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { TextField } from "@shared/components/text-field";
import { EmptyState } from "../../components/empty-state";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import { SelectField } from "../../components/select-field";
import { download } from "../../lib/csv-export";
import { useTexts } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";
import { useLoaded } from "../../lib/use-loaded";
import { ActivityTable, actionName } from "./activity-table";
import { allEntries, entriesBefore, logAsCsv, matches, type Entry } from "./entries";
import { Verification } from "./verification";

const pageSize = 100;

/** Who did what: searched, checked and exported. */
export function Activity() {
  const t = useTexts();
  const loaded = useLoaded("activity", () => entriesBefore(0, pageSize), 10_000);
  const [older, setOlder] = useState<readonly Entry[]>([]);
  const [ended, setEnded] = useState(false);
  const entries = merge(loaded.value ?? [], older);
  const more = useAction(async () => {
    const page = await entriesBefore(entries.at(-1)?.seq ?? 0, pageSize);
    setOlder(merge(entries, page));
    setEnded(page.length < pageSize);
  });
  const full = (loaded.value?.length ?? 0) >= pageSize && !ended;
  return (
    <Page title={t("activity.title")} lead={t("activity.lead")} actions={<Export />}>
      <Verification />
      <Show loaded={loaded}>{() => <Entries entries={entries} />}</Show>
      <Problem error={more.error} />
      {full && (
        <Button
          variant="secondary"
          className="justify-self-center"
          busy={more.busy}
          onClick={() => void more.run()}
        >
          {t("activity.older")}
        </Button>
      )}
    </Page>
  );
}

/** Joins newer and older entries, each once, the newest first. */
function merge(newer: readonly Entry[], older: readonly Entry[]): Entry[] {
  const bySeq = new Map([...older, ...newer].map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].sort((a, b) => b.seq - a.seq);
}

function Export() {
  const t = useTexts();
  const run = useAction(async () => download("activity.csv", "text/csv", logAsCsv(await allEntries())));
  return (
    <div className="grid gap-2">
      <Button
        variant="secondary"
        busy={run.busy}
        icon={<Download aria-hidden="true" className="size-4" />}
        onClick={() => void run.run()}
      >
        {t("activity.export")}
      </Button>
      <Problem error={run.error} />
    </div>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const t = useTexts();
  const [query, setQuery] = useState("");
  const [action, setAction] = useState("");
  const actions = [...new Set(entries.map((entry) => entry.action))].sort();
  const found = entries.filter(
    (entry) => (action === "" || entry.action === action) && matches(entry, query.trim()),
  );
  return (
    <>
      <search className="grid gap-4 sm:grid-cols-[1fr_16rem]">
        <TextField
          label={t("activity.search")}
          hint={t("activity.searchHint")}
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <SelectField
          label={t("activity.action")}
          value={action}
          options={[
            { value: "", label: t("activity.any") },
            ...actions.map((value) => ({ value, label: actionName(t, value) })),
          ]}
          onChange={setAction}
        />
      </search>
      {found.length === 0 ? (
        <EmptyState title={t("activity.none")}>{t("people.noneText")}</EmptyState>
      ) : (
        <ActivityTable entries={found} />
      )}
    </>
  );
}
