import { CircleCheck } from "lucide-react";
import { Card } from "@shared/components/card";
import { LinkButton } from "../../components/link-button";
import { Section } from "../../components/page";
import type { Schemas } from "../../lib/client";
import { useTexts, type TextKey } from "../../lib/i18n";
import { hrefOf, type PageName } from "../../lib/route";

interface Step {
  readonly text: TextKey;
  readonly count: number;
  readonly action?: { readonly text: TextKey; readonly page: PageName };
}

/** What waits for a registrar, in the order in which it is done. */
export function stepsOf(funnel: Schemas["Funnel"], monitoring: Schemas["Monitoring"] | undefined): Step[] {
  const mail = monitoring?.mail.counts;
  const failing = monitoring?.checks.filter((check) => !check.ok).length ?? 0;
  const steps: Step[] = [
    { text: "overview.toFix", count: failing },
    {
      text: "overview.toMail",
      count: (mail?.failed ?? 0) + (mail?.bounced ?? 0),
      action: { text: "overview.doMail", page: "mail" },
    },
    {
      text: "overview.inOutbox",
      count: monitoring?.mail.transport === "outbox" ? (mail?.written ?? 0) : 0,
      action: { text: "overview.doMail", page: "mail" },
    },
    {
      text: "overview.toEnrol",
      count: funnel.approved,
      action: { text: "overview.doEnrol", page: "enrolment" },
    },
    {
      text: "overview.toConfirm",
      count: funnel.proposed,
      action: { text: "overview.doConfirm", page: "approvals" },
    },
    {
      text: "overview.toApprove",
      count: funnel.addressProven - funnel.proposed,
      action: { text: "overview.doApprove", page: "approvals" },
    },
    {
      text: "overview.toInvite",
      count: funnel.imported,
      action: { text: "overview.doInvite", page: "mail" },
    },
  ];
  return steps.filter((step) => step.count > 0);
}

/** What to do next, with the way there. */
export function NextSteps({
  funnel,
  monitoring,
}: {
  readonly funnel: Schemas["Funnel"];
  readonly monitoring: Schemas["Monitoring"] | undefined;
}) {
  const t = useTexts();
  const steps = stepsOf(funnel, monitoring);
  return (
    <Section title={t("overview.next")}>
      <Card className="grid gap-4">
        {steps.length === 0 && (
          <p className="flex items-center gap-2">
            <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-positive" />
            {t("overview.allDone")}
          </p>
        )}
        <ul className="grid gap-3 empty:hidden">
          {steps.map(({ text, count, action }) => (
            <li key={text} className="flex flex-wrap items-center justify-between gap-3">
              <span>{t(text, { count })}</span>
              {action && <LinkButton href={hrefOf(action.page)}>{t(action.text)}</LinkButton>}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
