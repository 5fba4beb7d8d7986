import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import { Disclosure } from "../../components/disclosure";
import { Fact, Facts } from "../../components/facts";
import { CodeNotice } from "../../components/problem";
import { Steps } from "../../components/steps";
import type { Work } from "../../lib/backend";
import { codeText } from "../../lib/i18n";

const states = ["sent", "included", "done"] as const;

/** How far something that was signed is: on its way, on the chain, final; or why it was refused. */
export function WorkProgress({ work, label }: { readonly work: Work; readonly label: string }) {
  const { t } = useTranslation();
  if (work.state === "failed")
    return (
      <Notice kind="danger" title={t("organiser.create.failed")} live>
        {codeText(t, work.problem)}
      </Notice>
    );
  const reached = states.findIndex((state) => state === work.state);
  return (
    <div className="grid gap-4">
      <Steps
        label={label}
        names={states.map((state) => t(`organiser.create.progress.${state}`))}
        current={reached + 1}
      />
      <CodeNotice code={work.problem} />
      <p role="status" className="text-muted">
        {work.state === "sent" && t("organiser.create.sending")}
        {work.state === "included" && t("organiser.create.included")}
      </p>
      {work.transaction !== "" && (
        <Disclosure summary={t("organiser.summary.details")}>
          <Facts>
            <Fact name={t("organiser.create.transaction")} code>
              {work.transaction}
            </Fact>
            {work.block !== "" && (
              <Fact name={t("organiser.create.block")} code>
                {work.block}
              </Fact>
            )}
          </Facts>
        </Disclosure>
      )}
    </div>
  );
}
