import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { CardSection } from "../../components/card-section";
import { Problem } from "../../components/problem";
import { SelectField } from "../../components/select-field";
import { Table as TableView, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { formatNumber } from "../../lib/format";
import { useLanguage, useTexts } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";
import { fields, isComplete, type Mapping, type Table } from "./columns";
import { sendTable } from "./send";

/** How many rows are shown to see whether the columns are right. */
const previewRows = 5;

export interface ChooseColumnsProps {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  readonly onChecked: (report: Schemas["ImportReport"]) => void;
  readonly onBack: () => void;
}

/** Says which column holds what, and checks the file. */
export function ChooseColumns({ table, mapping, onChange, onChecked, onBack }: ChooseColumnsProps) {
  const t = useTexts();
  const language = useLanguage();
  const check = useAction(() => sendTable(table, mapping, true));
  const columns = table.heading.map((cell, index) => ({
    value: String(index),
    label: cell || t("imports.column", { number: index + 1 }),
  }));
  const chosen = fields.map((field) => mapping[field]).filter((column) => column >= 0);
  return (
    <CardSection title={t("imports.stepColumns")} lead={t("imports.columnsLead")}>
      <p className="font-medium break-words">
        {t("imports.fileIs", {
          name: table.name,
          rows: formatNumber(table.rows.length, language),
          columns: table.heading.length,
        })}
      </p>
      <div className="grid gap-4 sm:grid-cols-3">
        {fields.map((field) => (
          <SelectField
            key={field}
            label={t(`imports.${field}`)}
            value={String(mapping[field])}
            options={[{ value: "-1", label: t("imports.pick") }, ...columns]}
            onChange={(value) => onChange({ ...mapping, [field]: Number(value) })}
          />
        ))}
      </div>
      {new Set(chosen).size < chosen.length && (
        <Notice kind="caution" live>
          {t("imports.sameColumn")}
        </Notice>
      )}
      <Preview table={table} mapping={mapping} />
      <Problem error={check.error} />
      <div className="flex flex-wrap gap-3">
        <Button
          busy={check.busy}
          disabled={!isComplete(mapping)}
          onClick={() => void check.run().then((report) => report && onChecked(report))}
        >
          {t(check.busy ? "imports.checking" : "imports.check")}
        </Button>
        <Button variant="secondary" onClick={onBack}>
          {t("imports.otherFile")}
        </Button>
      </div>
    </CardSection>
  );
}

function Preview({ table, mapping }: Pick<ChooseColumnsProps, "table" | "mapping">) {
  const t = useTexts();
  return (
    <TableView
      label={t("imports.preview")}
      head={fields.map((field) => (
        <Th key={field}>{t(`imports.${field}`)}</Th>
      ))}
    >
      {table.rows.slice(0, previewRows).map((row) => (
        <tr key={row.line}>
          {fields.map((field) => (
            <Td key={field} className="max-w-64 truncate">
              <bdi>{row.cells[mapping[field]] ?? "–"}</bdi>
            </Td>
          ))}
        </tr>
      ))}
    </TableView>
  );
}
