import { Undo2 } from "lucide-react";
import { useState } from "react";
import { Badge } from "@shared/components/badge";
import { Button } from "@shared/components/button";
import { formatNumber } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { AskDialog } from "../../components/dialog";
import { Section } from "../../components/page";
import { RowHead, Table, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { useImports } from "./api/get-imports";
import { useUndoImport } from "./api/undo-import";

type Entry = Schemas["ImportEntry"];

/** The imports so far. The newest can be taken back as long as nobody of it was invited. */
export function EarlierImports() {
  const t = useTexts();
  const imports = useImports().data?.imports ?? [];
  const [undoing, setUndoing] = useState<Entry>();
  if (imports.length === 0) return null;
  return (
    <Section title={t("imports.earlier")} lead={t("imports.earlierLead")}>
      <ImportsTable imports={imports} onUndo={setUndoing} />
      {undoing && <Undo entry={undoing} onClose={() => setUndoing(undefined)} />}
    </Section>
  );
}

interface ImportsTableProps {
  readonly imports: readonly Entry[];
  readonly onUndo: (entry: Entry) => void;
}

function ImportsTable({ imports, onUndo }: ImportsTableProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Table
      label={t("imports.earlier")}
      head={
        <>
          <Th>{t("imports.when")}</Th>
          <Th wide>{t("imports.by")}</Th>
          <Th end>{t("imports.added")}</Th>
          <Th end>{t("imports.changed")}</Th>
          <Th>
            <span className="sr-only">{t("imports.undo")}</span>
          </Th>
        </>
      }
    >
      {imports.map((entry) => (
        <tr key={entry.id}>
          <RowHead>
            {formatTime(entry.at, language)}
            <span className="block text-muted [overflow-wrap:anywhere]">{entry.file}</span>
          </RowHead>
          <Td wide className="break-all">
            {entry.by}
          </Td>
          <Td end>{formatNumber(entry.added, language)}</Td>
          <Td end>{formatNumber(entry.changed, language)}</Td>
          <Td end>
            {entry.undone && <Badge>{t("imports.undone")}</Badge>}
            {entry.undoable && (
              <Button
                variant="secondary"
                className="px-3"
                icon={<Undo2 aria-hidden="true" className="size-4" />}
                onClick={() => onUndo(entry)}
              >
                {t("imports.undo")}
              </Button>
            )}
          </Td>
        </tr>
      ))}
    </Table>
  );
}

interface UndoProps {
  readonly entry: Entry;
  readonly onClose: () => void;
}

function Undo({ entry, onClose }: UndoProps) {
  const t = useTexts();
  const undo = useUndoImport(entry.id, onClose);
  return (
    <AskDialog
      open
      danger
      title={t("imports.undoTitle")}
      confirm={t("imports.undo")}
      busy={undo.isPending}
      error={undo.error}
      onConfirm={() => undo.mutate()}
      onClose={onClose}
    >
      <p>{t("imports.undoText", { added: entry.added, changed: entry.changed })}</p>
    </AskDialog>
  );
}
