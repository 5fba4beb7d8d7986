import { QRCodeSVG } from "qrcode.react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { useLastError } from "@shared/lib/query";
import { CopyButton } from "../../components/copy-button";
import { CodeNotice, Problem } from "../../components/problem";
import { Steps } from "../../components/steps";
import type { ElectionView, Receipt as State } from "../../lib/backend";
import { codeText } from "../../lib/i18n";
import { useReceipt } from "./api/get-receipt";
import { useSaveReceipt } from "./api/save-receipt";
import { useSubmitBallot } from "./api/submit-ballot";

const steps = ["signed", "sent", "included", "final"] as const;

export interface ReceiptProps {
  readonly organisation: string;
  readonly election: ElectionView;
}

/** How far the ballot has come, its tracker, and what to do when it does not arrive. */
export function Receipt({ organisation, election }: ReceiptProps) {
  const { t } = useTranslation();
  const address = election.summary.address;
  const query = useReceipt(organisation, address);
  const error = useLastError(query);
  const { data: value } = query;
  if (value === undefined)
    return error === undefined ? <p className="text-muted">{t("app.loading")}</p> : <Problem error={error} />;
  if (value.state === "")
    return (
      <Notice kind="info">{t(election.summary.voted ? "receipt.votedElsewhere" : "receipt.none")}</Notice>
    );
  return (
    <Card className="grid gap-6">
      <h2 className="text-xl font-semibold">{t("receipt.title")}</h2>
      <Progress receipt={value} />
      <Delay organisation={organisation} receipt={value} />
      <Tracker tracker={value.tracker} organisation={organisation} election={address} />
    </Card>
  );
}

type StateName = "signed" | "sent" | "included" | "final" | "rejected" | "superseded";

function Progress({ receipt }: { readonly receipt: State }) {
  const { t } = useTranslation();
  const state = receipt.state as StateName;
  const at = steps.findIndex((step) => step === state);
  const names = steps.map((step) =>
    step === "included" && receipt.block !== ""
      ? t("receipt.includedIn", { block: receipt.block })
      : t(`ballotState.${step}`),
  );
  return (
    <div className="grid gap-5">
      {at >= 0 && <Steps label={t("receipt.title")} names={names} current={at + 1} />}
      <Notice kind={tone(state)} live>
        <p>{t(`receipt.state.${state}`)}</p>
        {state === "rejected" && receipt.problem !== "" && <p>{codeText(t, receipt.problem)}</p>}
        {state === "rejected" && <p>{t("receipt.rejectedHint")}</p>}
        {receipt.own && <p>{t("receipt.own")}</p>}
      </Notice>
    </div>
  );
}

function tone(state: StateName) {
  if (state === "included" || state === "final") return "positive";
  return state === "rejected" || state === "superseded" ? "danger" : "info";
}

interface DelayProps {
  readonly organisation: string;
  readonly receipt: State;
}

function Delay({ organisation, receipt }: DelayProps) {
  const { t } = useTranslation();
  const submit = useSubmitBallot(organisation, receipt.election);
  if (!receipt.canSubmit) return null;
  return (
    <div className="grid gap-3">
      <CodeNotice code={receipt.problem} />
      <Notice kind="caution" title={t("receipt.delayTitle")}>
        {t("receipt.delay")}
      </Notice>
      <Problem error={submit.error} />
      <div>
        <Button variant="secondary" busy={submit.isPending} onClick={() => submit.mutate()}>
          {t("receipt.submit")}
        </Button>
      </div>
    </div>
  );
}

interface TrackerProps {
  readonly tracker: string;
  readonly organisation: string;
  readonly election: string;
}

function Tracker({ tracker, organisation, election }: TrackerProps) {
  const { t, i18n } = useTranslation();
  const save = useSaveReceipt(organisation, election);
  return (
    <div className="grid gap-5 border-t border-line pt-6 sm:grid-cols-[auto_1fr]">
      {/* A QR code needs a light ground in both themes. */}
      <QRCodeSVG
        value={tracker}
        size={148}
        marginSize={3}
        title={t("receipt.qr")}
        className="rounded-control"
      />
      <div className="grid content-start gap-3">
        <p className="font-medium">{t("ballot.tracker")}</p>
        <p className="font-mono text-lg font-semibold break-words">{tracker}</p>
        <p className="text-sm text-muted">{t("receipt.trackerLead")}</p>
        <div className="flex flex-wrap gap-3">
          <CopyButton text={tracker} label={t("receipt.copyTracker")} />
          <Button variant="secondary" busy={save.isPending} onClick={() => save.mutate(i18n.language)}>
            {t("receipt.save")}
          </Button>
        </div>
        <Problem error={save.error} />
        <p role="status" className="text-sm text-muted">
          {save.data && t("receipt.saved", { path: save.data })}
        </p>
      </div>
    </div>
  );
}
