import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { Show } from "../../components/loading";
import { Page, Section } from "../../components/page";
import { answer, office, type Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import type { Role } from "../../lib/session";
import { useLoaded } from "../../lib/use-loaded";
import { FunnelView } from "./funnel-view";
import { Monitoring } from "./monitoring";
import { NextSteps } from "./next-steps";

/** How often the figures are read again, in milliseconds. */
const refreshEvery = 5_000;

/** What to do next, how far everybody has come, and how the office stands. */
export function Overview({ role }: { readonly role: Role }) {
  const t = useTexts();
  const monitoring = useLoaded("monitoring", () => answer(office.GET("/api/v1/monitoring")), refreshEvery);
  return (
    <Page title={t("overview.title")} lead={t("overview.lead")}>
      {role === "registrar" && <Roll monitoring={monitoring.value} />}
      <Section title={t("monitoring.title")} lead={t("monitoring.refreshed")}>
        <Show loaded={monitoring}>{(value) => <Monitoring monitoring={value} />}</Show>
      </Section>
    </Page>
  );
}

function Roll({ monitoring }: { readonly monitoring: Schemas["Monitoring"] | undefined }) {
  const t = useTexts();
  const funnel = useLoaded("funnel", () => answer(office.GET("/api/v1/roll/funnel")), refreshEvery);
  return (
    <Show loaded={funnel}>
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
