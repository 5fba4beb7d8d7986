import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { Card } from "@shared/components/card";
import { LinkButton } from "../../components/link-button";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import { Counts } from "./counts";

/** What the import did, and what comes next. */
export function Done({
  report,
  onAgain,
}: {
  readonly report: Schemas["ImportReport"];
  readonly onAgain: () => void;
}) {
  const t = useTexts();
  return (
    <Card className="grid gap-5">
      <Notice kind="positive" title={t("imports.done")} live>
        <p>{t("imports.doneText")}</p>
      </Notice>
      <Counts report={report} />
      <div className="flex flex-wrap gap-3">
        <LinkButton href={hrefOf("mail")} variant="primary">
          {t("imports.toInvite")}
        </LinkButton>
        <Button variant="secondary" onClick={onAgain}>
          {t("imports.again")}
        </Button>
      </div>
    </Card>
  );
}
