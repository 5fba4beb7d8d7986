import { useTranslation } from "react-i18next";
import { formatLocale } from "@shared/lib/format";
import type { AuditState } from "../../lib/backend";

const stages = ["contracts", "roll", "turnout", "blocks", "ballots", "trustees", "shares", "checks"] as const;
type Stage = (typeof stages)[number];

/** How far a check is. A screen reader hears the stages, not every percent. */
export function AuditProgress({ state }: { readonly state: AuditState }) {
  const { t, i18n } = useTranslation();
  const stage = stages.find((name) => name === state.stage) ?? ("contracts" satisfies Stage);
  const percent = new Intl.NumberFormat(formatLocale(i18n.language), { style: "percent" }).format(
    state.percent / 100,
  );
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <p role="status" className="font-medium">
          {t(`audit.stages.${stage}`)}
        </p>
        <p aria-hidden="true" className="tabular-nums">
          {percent}
        </p>
      </div>
      <progress
        max={100}
        value={state.percent}
        aria-label={t("audit.progress")}
        aria-valuetext={percent}
        className="progress h-3 w-full"
      />
      <p className="text-sm text-muted">{t("audit.running")}</p>
    </div>
  );
}
