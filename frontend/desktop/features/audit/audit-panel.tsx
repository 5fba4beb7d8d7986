import { ShieldCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { useLastError } from "@shared/lib/query";
import { Problem } from "../../components/problem";
import type { AuditState } from "../../lib/backend";
import { codeText } from "../../lib/i18n";
import { useCancelAudit } from "./api/cancel-audit";
import { useAudit } from "./api/get-audit";
import { useStartAudit } from "./api/start-audit";
import { AuditProgress } from "./audit-progress";
import { AuditReport } from "./audit-report";

export interface AuditPanelProps {
  readonly organisation: string;
  readonly election: string;
}

/** Checks the whole election on this computer, and says what came out. */
export function AuditPanel({ organisation, election }: AuditPanelProps) {
  const { t, i18n } = useTranslation();
  const query = useAudit(organisation, election, i18n.language);
  const error = useLastError(query);
  const { data: value } = query;
  const start = useStartAudit(organisation, election);
  const cancel = useCancelAudit(organisation, election);
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
              <Button variant="secondary" busy={cancel.isPending} onClick={() => cancel.mutate()}>
                {t("audit.cancel")}
              </Button>
            ) : (
              <Button
                variant={done ? "secondary" : "primary"}
                busy={start.isPending}
                onClick={() => start.mutate()}
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
