import { Card } from "@shared/components/card";
import { Page } from "../../components/page";
import { Steps } from "../../components/steps";
import type { Schemas } from "../../lib/client";
import { useDraft } from "../../lib/drafts";
import { useTexts } from "../../lib/i18n";
import { ChooseColumns } from "./choose-columns";
import { ChooseFile } from "./choose-file";
import { guessMapping, type Mapping, type Table } from "./columns";
import { Done } from "./done";
import { Report } from "./report";

/** How far an import has come. */
interface Import {
  readonly table?: Table;
  readonly mapping?: Mapping;
  readonly report?: Schemas["ImportReport"];
}

function stepOf({ table, report }: Import): number {
  if (!table) return 0;
  if (!report) return 1;
  return report.dryRun ? 2 : 4;
}

/** From a file to people on the list: nothing is changed before a dry run was looked at. */
export function ImportWizard() {
  const t = useTexts();
  const [state, setState, drop] = useDraft<Import>("import", {});
  const { table, mapping, report } = state;
  const names = [
    t("imports.stepFile"),
    t("imports.stepColumns"),
    t("imports.stepCheck"),
    t("imports.stepDone"),
  ];
  return (
    <Page title={t("imports.title")} lead={t("imports.lead")}>
      <Card>
        <Steps label={t("imports.steps")} names={names} current={stepOf(state)} />
      </Card>
      {!table && <ChooseFile onRead={(read) => setState({ table: read, mapping: guessMapping(read) })} />}
      {table && mapping && !report && (
        <ChooseColumns
          table={table}
          mapping={mapping}
          onChange={(next) => setState({ table, mapping: next })}
          onChecked={(checked) => setState({ table, mapping, report: checked })}
          onBack={drop}
        />
      )}
      {table && mapping && report?.dryRun && (
        <Report
          table={table}
          mapping={mapping}
          report={report}
          onImported={(done) => setState({ table, mapping, report: done })}
          onBack={() => setState({ table, mapping })}
        />
      )}
      {report && !report.dryRun && <Done report={report} onAgain={drop} />}
    </Page>
  );
}
