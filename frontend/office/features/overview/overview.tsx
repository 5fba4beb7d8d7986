import { intervals } from "@shared/lib/intervals";
import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { Show } from "../../components/loading";
import { Page, Section } from "../../components/page";
import { useFunnel } from "../../lib/api/get-funnel";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import type { Role } from "../../lib/session";
import { useMonitoring } from "./api/get-monitoring";
import { FunnelView } from "./funnel-view";
import { Monitoring } from "./monitoring";
import { NextSteps } from "./next-steps";

/** What to do next, how far everybody has come, and how the office stands. */
export function Overview({ role }: { readonly role: Role }) {
  const t = useTexts();
  const monitoring = useMonitoring();
  return (
    <Page title={t("overview.title")} lead={t("overview.lead")}>
      {role === "registrar" && <Roll monitoring={monitoring.data} />}
      <Section title={t("monitoring.title")} lead={t("monitoring.refreshed")}>
        <Show query={monitoring}>{(value) => <Monitoring monitoring={value} />}</Show>
      </Section>
    </Page>
  );
}

function Roll({ monitoring }: { readonly monitoring: Schemas["Monitoring"] | undefined }) {
  const t = useTexts();
  const funnel = useFunnel(intervals.screen);
  return (
    <Show query={funnel}>
      {(value) =>
        value.total === 0 ? (
          <EmptyState
            title={t("overview.nobody")}
            action={
              <LinkButton href={hrefOf("import")} variant="primary">
                {t("overview.importFirst")}
              </LinkButton>
            }
          >
            {t("overview.nobodyText")}
          </EmptyState>
        ) : (
          <>
            <NextSteps funnel={value} monitoring={monitoring} />
            <Section title={t("overview.funnel")} lead={t("overview.funnelLead")}>
              <FunnelView funnel={value} />
            </Section>
          </>
        )
      }
    </Show>
  );
}
