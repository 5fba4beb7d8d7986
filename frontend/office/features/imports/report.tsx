import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { CardSection } from "../../components/card-section";
import { Problem } from "../../components/problem";
import { RowHead, Table as TableView, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";
import { rowAt, type Mapping, type Table } from "./columns";
import { Counts } from "./counts";
import { sendTable } from "./send";

export interface ReportProps {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly report: Schemas["ImportReport"];
  readonly onImported: (report: Schemas["ImportReport"]) => void;
  readonly onBack: () => void;
}

/** What the import would do, and why rows are left out; then does it. */
export function Report({ table, mapping, report, onImported, onBack }: ReportProps) {
  const t = useTexts();
  const doImport = useAction(() => sendTable(table, mapping, false));
  const people = report.added + report.changed;
  return (
    <CardSection title={t("imports.stepCheck")} lead={t("imports.lead")}>
      <Counts report={report} />
      {people === 0 && <Notice kind="info">{t("imports.nothing")}</Notice>}
      {report.refused === 0 ? (
        <Notice kind="positive">{t("imports.noErrors")}</Notice>
      ) : (
        <>
          <Notice kind="caution">{t("imports.refusedText")}</Notice>
          <Errors table={table} errors={report.errors} />
        </>
      )}
      <Problem error={doImport.error} />
      <div className="flex flex-wrap gap-3">
        <Button
          busy={doImport.busy}
          disabled={people === 0}
          onClick={() => void doImport.run().then((done) => done && onImported(done))}
        >
          {t("imports.import", { count: people })}
        </Button>
        <Button variant="secondary" onClick={onBack}>
          {t("app.back")}
        </Button>
      </div>
    </CardSection>
  );
}

function Errors({
  table,
  errors,
}: {
  readonly table: Table;
  readonly errors: Schemas["ImportReport"]["errors"];
}) {
  const t = useTexts();
  return (
    <TableView
      label={t("imports.errorsTitle")}
      head={
        <>
          <Th>{t("imports.line")}</Th>
          <Th>{t("imports.content")}</Th>
          <Th>{t("imports.reason")}</Th>
        </>
      }
    >
      {errors.map((error) => {
        const row = rowAt(table, error.line);
        return (
          <tr key={error.line}>
            <RowHead className="tabular-nums">{row?.line ?? error.line}</RowHead>
            <Td className="max-w-80 break-words">
              <bdi>{row?.cells.join(" · ") ?? ""}</bdi>
            </Td>
            <Td>{error.reason}</Td>
          </tr>
        );
      })}
    </TableView>
  );
}
