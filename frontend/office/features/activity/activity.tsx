import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { ActivityTable } from "../../components/activity-table";
import { EmptyState } from "../../components/empty-state";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import { download } from "../../lib/csv-export";
import { useTexts } from "../../lib/i18n";
import { useDebounced } from "../../lib/use-debounced";
import { useExportLog } from "./api/export-log";
import { shownAtATime, useAllEntries, useNewestEntries, useOlderEntries } from "./api/get-entries";
import { everything, logAsCsv, type Entry, type LogFilter } from "./entries";
import { LogFilters } from "./log-filters";
import { Verification } from "./verification";

/** Who did what: filtered, checked and exported. */
export function Activity() {
  const t = useTexts();
  const [chosen, setChosen] = useState(everything);
  const filter = useDebounced(chosen);
  return (
    <Page title={t("activity.title")} lead={t("activity.lead")} actions={<Exports filter={filter} />}>
      <Verification />
      <LogFilters filter={chosen} onChange={setChosen} />
      <Entries key={JSON.stringify(filter)} filter={filter} />
    </Page>
  );
}

function Entries({ filter }: { readonly filter: LogFilter }) {
  const t = useTexts();
  const newest = useNewestEntries(filter);
  const [older, setOlder] = useState<readonly Entry[]>([]);
  const [ended, setEnded] = useState(false);
  const entries = merge(newest.data ?? [], older);
  const more = useOlderEntries(filter, (page) => {
    setOlder(merge(entries, page));
    setEnded(page.length < shownAtATime);
  });
  return (
    <>
      <Show query={newest}>
        {() =>
          entries.length === 0 ? (
            <EmptyState title={t("activity.none")}>{t("activity.noneText")}</EmptyState>
          ) : (
            <ActivityTable label={t("activity.title")} entries={entries} />
          )
        }
      </Show>
      <Problem error={more.error} />
      {!ended && (newest.data?.length ?? 0) >= shownAtATime && (
        <Button
          variant="secondary"
          className="justify-self-center"
          busy={more.isPending}
          onClick={() => more.mutate(entries.at(-1)?.seq ?? 0)}
        >
          {t("activity.older")}
        </Button>
      )}
    </>
  );
}

/** Joins newer and older entries, each once, the newest first. */
export function merge(newer: readonly Entry[], older: readonly Entry[]): Entry[] {
  const bySeq = new Map([...older, ...newer].map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].sort((a, b) => b.seq - a.seq);
}

function Exports({ filter }: { readonly filter: LogFilter }) {
  const t = useTexts();
  const csv = useAllEntries((entries) => download("activity.csv", "text/csv", logAsCsv(entries)));
  const all = useExportLog((file) => download("activity.jsonl", "application/jsonl", file));
  const icon = <Download aria-hidden="true" className="size-4" />;
  return (
    <>
      <Button variant="secondary" busy={csv.isPending} icon={icon} onClick={() => csv.mutate(filter)}>
        {t("activity.export")}
      </Button>
      <Button variant="secondary" busy={all.isPending} icon={icon} onClick={() => all.mutate()}>
        {t("activity.exportAll")}
      </Button>
      <Problem error={csv.error ?? all.error} />
    </>
  );
}
