import { ShieldCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { Problem } from "../../components/problem";
import { audit, type AuditState } from "../../lib/backend";
import { codeText } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";
import { usePolled } from "../../lib/use-polled";
import { AuditProgress } from "./audit-progress";
import { AuditReport } from "./audit-report";

const interval = 700;

export interface AuditPanelProps {
  readonly organisation: string;
  readonly election: string;
}

/** Checks the whole election on this computer, and says what came out. */
export function AuditPanel({ organisation, election }: AuditPanelProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const { value, error, refresh } = usePolled(`audit/${organisation}/${election}/${language}`, interval, () =>
    audit.State(organisation, election, language),
  );
  const start = useAction(async () => {
    await audit.Start(organisation, election);
    await refresh();
  });
  const cancel = useAction(async () => {
    await audit.Cancel(organisation, election);
    await refresh();
  });
  const running = value?.state === "running";
  const done = value?.state === "passed" || value?.state === "failed";
  return (
    <section aria-labelledby="audit">
      <Card className="grid gap-5">
        <div className="grid gap-2">
          <h2 id="audit" className="flex items-center gap-3 text-xl font-semibold">
            <ShieldCheck aria-hidden="true" className="size-6 shrink-0 text-accent" />
            {t("audit.title")}
          </h2>
          <p className="text-muted">{t("audit.lead")}</p>
        </div>
        <Problem error={error ?? start.error ?? cancel.error} />
        {value && <Outcome state={value} />}
        {value && running && <AuditProgress state={value} />}
        {value && done && <AuditReport state={value} organisation={organisation} election={election} />}
        {value && (
          <div>
            {running ? (
              <Button variant="secondary" busy={cancel.busy} onClick={() => void cancel.run()}>
                {t("audit.cancel")}
              </Button>
            ) : (
              <Button
                variant={done ? "secondary" : "primary"}
                busy={start.busy}
                onClick={() => void start.run()}
              >
                {t(value.state === "none" ? "audit.start" : "audit.again")}
              </Button>
            )}
          </div>
        )}
      </Card>
    </section>
  );
}

/** Why there is no report. */
function Outcome({ state }: { readonly state: AuditState }) {
  const { t } = useTranslation();
  if (state.state === "cancelled")
    return (
      <Notice kind="info" live>
        {t("audit.cancelled")}
      </Notice>
    );
  if (state.state !== "impossible") return null;
  const known: Record<string, string> = {
    "chain.unreachable": t("audit.unreachable"),
    "chain.notFound": t("audit.notFound"),
  };
  return (
    <Notice kind="caution" title={t("audit.impossibleTitle")} live>
      <p>{known[state.problem] ?? codeText(t, state.problem)}</p>
      <p>{t("audit.impossible")}</p>
    </Notice>
  );
}
