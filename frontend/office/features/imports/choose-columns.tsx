import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { languages } from "@shared/lib/language";
import { CardSection } from "../../components/card-section";
import { Problem } from "../../components/problem";
import { SelectField } from "../../components/select-field";
import { Table as TableView, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { useImportFile } from "./api/import-file";
import { fields, hasDouble, isComplete, type Mapping, type MembershipFile } from "./membership-file";

/** What may stand in the column of languages. */
const tags = Object.keys(languages).join(", ");

export interface ChooseColumnsProps {
  readonly file: MembershipFile;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  readonly onChecked: (report: Schemas["ImportReport"]) => void;
  readonly onBack: () => void;
}

/** Says which column holds what, and checks the file. */
export function ChooseColumns({ file, mapping, onChange, onChecked, onBack }: ChooseColumnsProps) {
  const t = useTexts();
  const check = useImportFile({ file, mapping, dryRun: true, onDone: onChecked });
  const columns = file.preview.columns.filter(Boolean).map((title) => ({ value: title, label: title }));
  return (
    <CardSection title={t("imports.stepColumns")} lead={t("imports.columnsLead")}>
      <p className="font-medium break-words">
        {t("imports.fileIs", { name: file.name, count: file.preview.columns.length })}
      </p>
      {file.preview.columns.length < 2 && <Notice kind="caution">{t("imports.noTable")}</Notice>}
      <div className="grid gap-4 sm:grid-cols-2">
        {fields.map((field) => (
          <SelectField
            key={field}
            label={t(`imports.${field}`, { tags })}
            value={mapping[field]}
            options={[
              { value: "", label: t(field === "language" ? "imports.noColumn" : "imports.pick") },
              ...columns,
            ]}
            onChange={(value) => onChange({ ...mapping, [field]: value })}
          />
        ))}
      </div>
      {hasDouble(mapping) && (
        <Notice kind="caution" live>
          {t("imports.sameColumn")}
        </Notice>
      )}
      <Preview file={file} mapping={mapping} />
      <Problem error={check.error} />
      <div className="flex flex-wrap gap-3">
        <Button busy={check.isPending} disabled={!isComplete(mapping)} onClick={() => check.mutate()}>
          {t(check.isPending ? "imports.checking" : "imports.check")}
        </Button>
        <Button variant="secondary" onClick={onBack}>
          {t("imports.otherFile")}
        </Button>
      </div>
    </CardSection>
  );
}

function Preview({ file, mapping }: Pick<ChooseColumnsProps, "file" | "mapping">) {
  const t = useTexts();
  const { columns, sample } = file.preview;
  const shown = fields.filter((field) => mapping[field] !== "");
  if (shown.length === 0) return null;
  return (
    <TableView
      label={t("imports.preview")}
      head={shown.map((field) => (
        <Th key={field}>{t(`imports.${field}`, { tags })}</Th>
      ))}
    >
      {sample.map((row, index) => (
        <tr key={index}>
          {shown.map((field) => (
            <Td key={field} className="max-w-64 truncate">
              <bdi>{row[columns.indexOf(mapping[field])] ?? "–"}</bdi>
            </Td>
          ))}
        </tr>
      ))}
    </TableView>
  );
}
