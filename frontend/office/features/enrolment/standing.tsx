import { Notice } from "@shared/components/notice";
import { formatNumber } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { Fact, Facts } from "../../components/facts";
import { Progress } from "../../components/progress";
import type { Schemas } from "../../lib/client";
import { formatMoney } from "../../lib/format";
import { useTexts } from "../../lib/i18n";

/** How many are on the chain, what the rest will cost, and what went wrong. */
export function Standing({ status }: { readonly status: Schemas["Enrolment"] }) {
  const t = useTexts();
  const language = useLanguage();
  const onChain = status.pages
    .filter((page) => page.state === "enrolled")
    .reduce((sum, page) => sum + page.size, 0);
  const all = onChain + status.waiting;
  return (
    <>
      <Progress
        label={t("state.enrolled")}
        value={onChain}
        max={all}
        words={t("enrolment.progress", {
          done: formatNumber(onChain, language),
          all: formatNumber(all, language),
        })}
      />
      <p role="status">
        {status.running && t("enrolment.running")}
        {!status.running && status.waiting === 0 && t("enrolment.nobody")}
      </p>
      <Facts>
        {status.waiting > 0 && (
          <Fact name={t("enrolment.estimate")}>
            {status.estimateWei === undefined
              ? t("monitoring.unknown")
              : formatMoney(status.estimateWei, language)}
          </Fact>
        )}
        <Fact name={t("enrolment.paid")}>{formatMoney(status.paidWei, language)}</Fact>
      </Facts>
      {status.error && (
        <Notice kind="caution" title={t("enrolment.retrying")} live>
          <p className="break-words">{status.error}</p>
        </Notice>
      )}
    </>
  );
}
