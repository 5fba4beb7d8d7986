import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { CopyButton } from "../../components/copy-button";
import { Fact, Facts } from "../../components/facts";
import type { OpenedBallot } from "../../lib/backend";
import { OpenedCodes } from "./opened-codes";

export interface OpenedNoticeProps {
  readonly opened: OpenedBallot;
  readonly busy: boolean;
  readonly onFresh: () => void;
}

/** A ballot that was opened for a check: how to verify it elsewhere, and the way back to voting. */
export function OpenedNotice({ opened, busy, onFresh }: OpenedNoticeProps) {
  const { t } = useTranslation();
  return (
    <Card className="grid gap-6">
      <Notice kind="info" title={t("ballot.openedTitle")} live>
        {t("ballot.openedLead")}
      </Notice>
      <Facts>
        <Fact name={t("ballot.tracker")} code>
          {opened.tracker}
        </Fact>
      </Facts>
      <OpenedCodes document={opened.document} />
      <pre className="max-h-64 overflow-auto rounded-control bg-raised p-4 text-xs" tabIndex={0}>
        {opened.document}
      </pre>
      <div className="flex flex-wrap gap-3">
        <Button busy={busy} onClick={onFresh}>
          {t("ballot.prepareFresh")}
        </Button>
        <CopyButton text={opened.document} label={t("ballot.copyOpened")} />
      </div>
    </Card>
  );
}
