import { useLanguage } from "@shared/lib/i18n";
import type { Schemas } from "../lib/client";
import { formatTime } from "../lib/format";
import { useTexts, type TextKey, type Translate } from "../lib/i18n";
import { texts as en } from "../locales/en";
import { RowHead, Table, Td, Th } from "./table";

type Entry = Schemas["ActivityEntry"];

/** What an action is called; one the console does not know keeps the log's own name. */
export function actionName(t: Translate, action: string): string {
  const key = action.replaceAll(".", "_");
  return key in en.actions ? t(`actions.${key}` as TextKey) : action;
}

/** What an entry says beside who, what and when, in one line. */
export function detailOf(entry: Entry): string {
  return Object.entries(entry.detail ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");
}

export interface ActivityTableProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** Leaves out whom entries are about, where all are about the same person. */
  readonly brief?: boolean;
}

/** Entries of the log, the newest first. */
export function ActivityTable({ label, entries, brief = false }: ActivityTableProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Table
      label={label}
      head={
        <>
          <Th wide end>
            {t("activity.seq")}
          </Th>
          <Th>{t("activity.when")}</Th>
          <Th wide>{t("activity.who")}</Th>
          <Th>{t("activity.what")}</Th>
        </>
      }
    >
      {entries.map((entry) => (
        <tr key={entry.seq}>
          <Td wide end>
            {entry.seq}
          </Td>
          <RowHead className="whitespace-nowrap max-sm:whitespace-normal">
            {formatTime(entry.time, language)}
            <span className="block text-muted [overflow-wrap:anywhere] md:hidden">{entry.actor}</span>
          </RowHead>
          <Td wide className="max-w-56 break-words">
            {entry.actor}
          </Td>
          <Td className="min-w-0">
            <span className="block font-medium">{actionName(t, entry.action)}</span>
            <span className="block max-w-xl text-muted [overflow-wrap:anywhere]">
              {[brief ? "" : entry.subject, detailOf(entry)].filter(Boolean).join(" · ")}
            </span>
          </Td>
        </tr>
      ))}
    </Table>
  );
}
