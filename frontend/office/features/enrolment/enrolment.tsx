import { Blocks } from "lucide-react";
import { Button } from "@shared/components/button";
import { CardSection } from "../../components/card-section";
import { EmptyState } from "../../components/empty-state";
import { Help } from "../../components/help";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import { useTexts } from "../../lib/i18n";
import { useEnrolment } from "./api/get-enrolment";
import { useStartEnrolment } from "./api/start-enrolment";
import { Pages } from "./pages";
import { Standing } from "./standing";

/** Writes approved people to the chain's roll, and shows page by page how that goes. */
export function Enrolment() {
  const t = useTexts();
  const query = useEnrolment();
  const start = useStartEnrolment();
  return (
    <Page title={t("enrolment.title")} lead={t("enrolment.lead")}>
      <Help title={t("enrolment.help")}>
        <p>{t("enrolment.helpText")}</p>
      </Help>
      <Show query={query}>
        {(status) => (
          <>
            <CardSection title={t("enrolment.waitingTitle")}>
              <Standing status={status} />
              <Problem error={start.error} />
              {status.waiting > 0 && !status.running && (
                <Button
                  className="justify-self-start"
                  icon={<Blocks aria-hidden="true" className="size-4" />}
                  busy={start.isPending}
                  onClick={() => start.mutate()}
                >
                  {t("enrolment.start", { count: status.waiting })}
                </Button>
              )}
            </CardSection>
            {status.pages.length > 0 ? (
              <Pages pages={status.pages} />
            ) : (
              <EmptyState title={t("enrolment.noPages")}>{t("enrolment.noPagesText")}</EmptyState>
            )}
          </>
        )}
      </Show>
    </Page>
  );
}
