import { Blocks } from "lucide-react";
import { Badge } from "@shared/components/badge";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { CardSection } from "../../components/card-section";
import { EmptyState } from "../../components/empty-state";
import { Help } from "../../components/help";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import { Progress } from "../../components/progress";
import { RowHead, Table, Td, Th } from "../../components/table";
import { answer, office, type Schemas } from "../../lib/client";
import { formatNumber } from "../../lib/format";
import { useLanguage, useTexts } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";
import { useLoaded } from "../../lib/use-loaded";

type Status = Schemas["Enrolment"];

/** Writes approved people to the chain's roll, and shows page by page how that goes. */
export function Enrolment() {
  const t = useTexts();
  const loaded = useLoaded("enrolment", () => answer(office.GET("/api/v1/roll/enrolments")), 2_000);
  const start = useAction(() => answer(office.POST("/api/v1/roll/enrolments")));
  return (
    <Page title={t("enrolment.title")} lead={t("enrolment.lead")}>
      <Help title={t("enrolment.help")}>
        <p>{t("enrolment.helpText")}</p>
      </Help>
      <Show loaded={loaded}>
        {(status) => (
          <>
            <CardSection title={t("enrolment.waitingTitle")}>
              <Standing status={status} />
              <Problem error={start.error} />
              {status.waiting > 0 && !status.running && (
                <Button
                  className="justify-self-start"
                  icon={<Blocks aria-hidden="true" className="size-4" />}
                  busy={start.busy}
                  onClick={() => void start.run().then(loaded.reload)}
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

function Standing({ status }: { readonly status: Status }) {
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
      {status.error && (
        <Notice kind="caution" title={t("enrolment.retrying")} live>
          <p className="break-words">{status.error}</p>
        </Notice>
      )}
    </>
  );
}

function Pages({ pages }: { readonly pages: Status["pages"] }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Table
      label={t("enrolment.pages")}
      head={
        <>
          <Th>{t("enrolment.page")}</Th>
          <Th end>{t("enrolment.size")}</Th>
          <Th>{t("enrolment.state")}</Th>
          <Th end>{t("enrolment.block")}</Th>
          <Th wide>{t("enrolment.tx")}</Th>
        </>
      }
    >
      {pages.map((page) => (
        <tr key={page.page}>
          <RowHead className="font-medium">{page.page + 1}</RowHead>
          <Td end>{formatNumber(page.size, language)}</Td>
          <Td>
            <Badge tone={page.state === "enrolled" ? "positive" : "accent"}>
              {t(page.state === "enrolled" ? "enrolment.enrolled" : "enrolment.prepared")}
            </Badge>
          </Td>
          <Td end>{page.block ? formatNumber(page.block, language) : "–"}</Td>
          <Td wide className="max-w-72 font-mono break-all">
            {page.tx ?? "–"}
          </Td>
        </tr>
      ))}
    </Table>
  );
}
