import { CircleAlert, CircleCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { Disclosure } from "../../components/disclosure";
import { Problem } from "../../components/problem";
import type { AuditState } from "../../lib/backend";
import { formatTime } from "../../lib/format";
import { useSaveReport } from "./api/save-report";

type Check = AuditState["checks"][number];

export interface AuditReportProps {
  readonly state: AuditState;
  readonly organisation: string;
  readonly election: string;
}

/** What a check found: first whether all holds, then one's own ballot, then everything that was checked. */
export function AuditReport({ state, organisation, election }: AuditReportProps) {
  const { t } = useTranslation();
  const failed = state.checks.filter((check) => !check.passed);
  return (
    <div className="grid gap-5">
      {state.state === "passed" ? <Passed state={state} /> : <Failed failed={failed} />}
      <Own state={state} />
      <div className="grid gap-3">
        <h3 className="font-semibold">{t("audit.checked")}</h3>
        <ul className="grid gap-3 sm:grid-cols-2">
          {state.checks.map((check) => (
            <Row key={check.id} check={check} />
          ))}
        </ul>
      </div>
      <Disclosure summary={t("audit.figures")}>
        <dl className="grid gap-3 text-sm">
          {state.checks.map((check) => (
            <div key={check.id}>
              <dt className="font-mono text-muted">{check.id}</dt>
              <dd className="break-words">{check.detail}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <Saving organisation={organisation} election={election} />
    </div>
  );
}

function Passed({ state }: { readonly state: AuditState }) {
  const { t, i18n } = useTranslation();
  return (
    <Notice kind="positive" title={t("audit.passedTitle")} live>
      <p>{t("audit.passed", { count: state.ballots, voters: state.voters })}</p>
      <p>{t("audit.asOf", { block: state.block, time: formatTime(state.time, i18n.language) })}</p>
      <p>{state.endpoints > 1 ? t("audit.nodes", { count: state.endpoints }) : t("audit.oneNode")}</p>
    </Notice>
  );
}

function Failed({ failed }: { readonly failed: readonly Check[] }) {
  const { t } = useTranslation();
  return (
    <Notice kind="danger" title={t("audit.failedTitle")} live>
      <div className="grid gap-3">
        <p>{t("audit.failed")}</p>
        <p className="font-semibold">{t("audit.found")}</p>
        <ul className="grid gap-2">
          {failed.map((check) => (
            <li key={check.id}>
              <CheckTitle id={check.id} />: {check.detail}
            </li>
          ))}
        </ul>
        <p>{t("audit.failedDo")}</p>
      </div>
    </Notice>
  );
}

const ownTones = {
  counted: "positive",
  waiting: "info",
  elsewhere: "info",
  other: "danger",
  missing: "danger",
} as const;

function Own({ state }: { readonly state: AuditState }) {
  const { t } = useTranslation();
  const own = state.own.state as keyof typeof ownTones;
  if (!(own in ownTones)) return null;
  return (
    <Notice kind={ownTones[own]} title={t("audit.own.title")}>
      <p className="break-words">{t(`audit.own.${own}`, { tracker: state.own.tracker })}</p>
    </Notice>
  );
}

function Row({ check }: { readonly check: Check }) {
  const { t } = useTranslation();
  const text = useCheckText();
  const Icon = check.passed ? CircleCheck : CircleAlert;
  return (
    <li className="flex gap-3">
      <Icon
        aria-hidden="true"
        className={
          check.passed ? "mt-0.5 size-5 shrink-0 text-positive" : "mt-0.5 size-5 shrink-0 text-danger"
        }
      />
      <div className="min-w-0">
        <p className="font-medium">
          {text(check.id, "title")}
          <span className={check.passed ? "sr-only" : "font-semibold text-danger"}>
            {" – "}
            {t(check.passed ? "audit.passedMark" : "audit.failedMark")}
          </span>
        </p>
        <p className="text-sm text-muted">
          {check.passed ? text(check.id, "means") : t("audit.should", { means: text(check.id, "means") })}
        </p>
      </div>
    </li>
  );
}

function CheckTitle({ id }: { readonly id: string }) {
  return <span className="font-medium">{useCheckText()(id, "title")}</span>;
}

/** The words for a check. Its id comes from Go, so that the compiler cannot know the key; a new one is shown as it is. */
function useCheckText(): (id: string, part: "title" | "means") => string {
  const { t } = useTranslation();
  const translate = t as unknown as (key: string, options: { defaultValue: string }) => string;
  return (id, part) => translate(`audit.checks.${id}.${part}`, { defaultValue: part === "title" ? id : "" });
}

function Saving({ organisation, election }: { readonly organisation: string; readonly election: string }) {
  const { t, i18n } = useTranslation();
  const save = useSaveReport(organisation, election, i18n.language);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary" busy={save.isPending} onClick={() => save.mutate("pdf")}>
          {t("audit.savePdf")}
        </Button>
        <Button variant="quiet" busy={save.isPending} onClick={() => save.mutate("json")}>
          {t("audit.saveJson")}
        </Button>
      </div>
      <Problem error={save.error} />
      <p role="status" className="text-sm text-muted">
        {save.data && t("audit.saved", { path: save.data })}
      </p>
    </div>
  );
}
