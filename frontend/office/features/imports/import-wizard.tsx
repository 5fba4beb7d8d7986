import { Card } from "@shared/components/card";
import { Page } from "../../components/page";
import { Steps } from "../../components/steps";
import type { Schemas } from "../../lib/client";
import { useDraft } from "../../lib/drafts";
import { useTexts } from "../../lib/i18n";
import { ChooseColumns } from "./choose-columns";
import { ChooseFile } from "./choose-file";
import { Done } from "./done";
import { EarlierImports } from "./earlier-imports";
import { suggestedMapping, type Mapping, type MembershipFile } from "./membership-file";
import { Report } from "./report";

/** How far an import has come. */
interface Import {
  readonly file?: MembershipFile;
  readonly mapping?: Mapping;
  readonly report?: Schemas["ImportReport"];
}

function stepOf({ file, report }: Import): number {
  if (!file) return 0;
  if (!report) return 1;
  return report.dryRun ? 2 : 4;
}

/** From a file to people on the list: nothing is changed before a dry run was looked at. */
export function ImportWizard() {
  const t = useTexts();
  const [state, setState, drop] = useDraft<Import>("import", {});
  const { file, mapping, report } = state;
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
      {!file && (
        <>
          <ChooseFile onRead={(read) => setState({ file: read, mapping: suggestedMapping(read.preview) })} />
          <EarlierImports />
        </>
      )}
      {file && mapping && !report && (
        <ChooseColumns
          file={file}
          mapping={mapping}
          onChange={(next) => setState({ file, mapping: next })}
          onChecked={(checked) => setState({ file, mapping, report: checked })}
          onBack={drop}
        />
      )}
      {file && mapping && report?.dryRun && (
        <Report
          file={file}
          mapping={mapping}
          report={report}
          onImported={(done) => setState({ file, mapping, report: done })}
          onBack={() => setState({ file, mapping })}
        />
      )}
      {report && !report.dryRun && <Done report={report} onAgain={drop} />}
    </Page>
  );
}
