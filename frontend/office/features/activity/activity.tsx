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
import { useAction } from "../../lib/use-action";
import { useDebounced } from "../../lib/use-debounced";
import { useLoaded } from "../../lib/use-loaded";
import {
  allEntries,
  entriesBefore,
  everything,
  logAsCsv,
  wholeLog,
  type Entry,
  type LogFilter,
} from "./entries";
import { LogFilters } from "./log-filters";
import { Verification } from "./verification";

const atATime = 100;

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
  const loaded = useLoaded("activity", () => entriesBefore(filter, 0, atATime), 10_000);
  const [older, setOlder] = useState<readonly Entry[]>([]);
  const [ended, setEnded] = useState(false);
  const entries = merge(loaded.value ?? [], older);
  const more = useAction(async () => {
    const page = await entriesBefore(filter, entries.at(-1)?.seq ?? 0, atATime);
    setOlder(merge(entries, page));
    setEnded(page.length < atATime);
  });
  return (
    <>
      <Show loaded={loaded}>
        {() =>
          entries.length === 0 ? (
            <EmptyState title={t("activity.none")}>{t("activity.noneText")}</EmptyState>
          ) : (
            <ActivityTable label={t("activity.title")} entries={entries} />
          )
        }
      </Show>
      <Problem error={more.error} />
      {!ended && (loaded.value?.length ?? 0) >= atATime && (
        <Button
          variant="secondary"
          className="justify-self-center"
          busy={more.busy}
          onClick={() => void more.run()}
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
  const csv = useAction(async () => download("activity.csv", "text/csv", logAsCsv(await allEntries(filter))));
  const all = useAction(async () => download("activity.jsonl", "application/jsonl", await wholeLog()));
  const icon = <Download aria-hidden="true" className="size-4" />;
  return (
    <>
      <Button variant="secondary" busy={csv.busy} icon={icon} onClick={() => void csv.run()}>
        {t("activity.export")}
      </Button>
      <Button variant="secondary" busy={all.busy} icon={icon} onClick={() => void all.run()}>
        {t("activity.exportAll")}
      </Button>
      <Problem error={csv.error ?? all.error} />
    </>
  );
}
