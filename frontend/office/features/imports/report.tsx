import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { CardSection } from "../../components/card-section";
import { Problem } from "../../components/problem";
import { RowHead, Table as TableView, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { rowReason, useTexts } from "../../lib/i18n";
import { useImportFile } from "./api/import-file";
import { Counts } from "./counts";
import { Differences } from "./differences";
import type { Mapping, MembershipFile } from "./membership-file";

export interface ReportProps {
  readonly file: MembershipFile;
  readonly mapping: Mapping;
  readonly report: Schemas["ImportReport"];
  readonly onImported: (report: Schemas["ImportReport"]) => void;
  readonly onBack: () => void;
}

/** What the import would do, and why rows are left out; then does it. */
export function Report({ file, mapping, report, onImported, onBack }: ReportProps) {
  const t = useTexts();
  const doImport = useImportFile({ file, mapping, dryRun: false, onDone: onImported });
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
          <Errors file={file} errors={report.errors} />
        </>
      )}
      <Differences report={report} />
      <Problem error={doImport.error} />
      <div className="flex flex-wrap gap-3">
        <Button busy={doImport.isPending} disabled={people === 0} onClick={() => doImport.mutate()}>
          {t("imports.import", { count: people })}
        </Button>
        <Button variant="secondary" onClick={onBack}>
          {t("app.back")}
        </Button>
      </div>
    </CardSection>
  );
}

interface ErrorsProps {
  readonly file: MembershipFile;
  readonly errors: Schemas["ImportReport"]["errors"];
}

function Errors({ file, errors }: ErrorsProps) {
  const t = useTexts();
  const lines = file.text.split(/\r\n|\n|\r/);
  return (
    <TableView
      label={t("imports.errorsTitle")}
      head={
        <>
          <Th>{t("imports.line")}</Th>
          <Th>{t("imports.reason")}</Th>
          <Th>{t("imports.content")}</Th>
        </>
      }
    >
      {errors.map((error) => (
        <tr key={error.line}>
          <RowHead className="tabular-nums">{error.line}</RowHead>
          <Td>{rowReason(t, error)}</Td>
          <Td className="max-w-80 break-words">
            <bdi>{lines[error.line - 1]}</bdi>
          </Td>
        </tr>
      ))}
    </TableView>
  );
}
