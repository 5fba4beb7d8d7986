import { BellRing } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { formatNumber } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { pickText } from "@shared/lib/local-text";
import { AskDialog } from "../../components/dialog";
import type { Schemas } from "../../lib/client";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { useSendReminders } from "./api/send-reminders";
import { Sample } from "./sample";

type Participation = Schemas["Participation"];

/** Reminds those who have not voted, election by election. Who has voted is read from the chain. */
export function Reminders({ elections }: { readonly elections: readonly Participation[] }) {
  const t = useTexts();
  const [asking, setAsking] = useState<Participation>();
  const [report, setReport] = useState<Schemas["ReminderReport"]>();
  return (
    <>
      {report && (
        <Notice kind="positive" live>
          <p>{t("mail.reminded", { count: report.queued })}</p>
          {report.skipped > 0 && <p>{t("mail.skipped", { count: report.skipped })}</p>}
        </Notice>
      )}
      <ul className="grid gap-3">
        {elections.map((election) => (
          <li key={election.address}>
            <ElectionLine election={election} onRemind={() => setAsking(election)} />
          </li>
        ))}
      </ul>
      {asking && (
        <AskReminder
          election={asking}
          onClose={() => setAsking(undefined)}
          onDone={(done) => {
            setReport(done);
            setAsking(undefined);
          }}
        />
      )}
    </>
  );
}

interface ElectionLineProps {
  readonly election: Participation;
  readonly onRemind: () => void;
}

function ElectionLine({ election, onRemind }: ElectionLineProps) {
  const t = useTexts();
  const language = useLanguage();
  const missing = Math.max(0, election.eligible - election.voted);
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-control border border-line p-4">
      <span className="min-w-0">
        <span className="block font-medium break-words">{pickText(election.title)}</span>
        <span className="text-sm text-muted">
          {t("elections.turnout", {
            ballots: formatNumber(election.voted, language),
            voters: formatNumber(election.eligible, language),
          })}
          , {t("elections.closes", { time: formatTime(election.closing, language) })}
        </span>
      </span>
      {missing > 0 && (
        <Button
          variant="secondary"
          icon={<BellRing aria-hidden="true" className="size-4" />}
          onClick={onRemind}
        >
          {t("mail.remindCount", { count: missing })}
        </Button>
      )}
    </div>
  );
}

interface AskReminderProps {
  readonly election: Participation;
  readonly onClose: () => void;
  readonly onDone: (report: Schemas["ReminderReport"]) => void;
}

function AskReminder({ election, onClose, onDone }: AskReminderProps) {
  const t = useTexts();
  const count = Math.max(0, election.eligible - election.voted);
  const remind = useSendReminders(election.address, onDone);
  return (
    <AskDialog
      open
      title={t("mail.remindCount", { count })}
      confirm={t("mail.send")}
      busy={remind.isPending}
      error={remind.error}
      onConfirm={() => remind.mutate()}
      onClose={onClose}
    >
      <p>{t("mail.remindAsk")}</p>
      <Sample kind="reminder" />
    </AskDialog>
  );
}
