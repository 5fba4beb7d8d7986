import { ExternalLink } from "lucide-react";
import { Badge } from "@shared/components/badge";
import { Card } from "@shared/components/card";
import { useLanguage } from "@shared/lib/i18n";
import { pickText, type LocalText } from "@shared/lib/local-text";
import { BackLink } from "../../components/back-link";
import { Fact, Facts } from "../../components/facts";
import { LinkButton } from "../../components/link-button";
import { Show } from "../../components/loading";
import { Page, Section } from "../../components/page";
import { PhaseBadge } from "../../components/phase-badge";
import { Progress } from "../../components/progress";
import { answer, office, type Schemas } from "../../lib/client";
import { formatNumber, formatPercent, formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import { useLoaded } from "../../lib/use-loaded";
import { TurnoutChart } from "./turnout-chart";
import { useLiveResults } from "./use-live-results";

/** One election: how many have voted, now and over time. What they voted is on the public page, for everybody alike. */
export function ElectionPage({ address }: { readonly address: string }) {
  const t = useTexts();
  const path = { params: { path: { address } } };
  const description = useLoaded(`election ${address}`, () =>
    answer(office.GET("/api/v1/elections/{address}", path)),
  );
  const { loaded, live } = useLiveResults(address);
  const metadata = description.value?.metadata as { title?: LocalText } | undefined;
  const results = loaded.value;
  return (
    <Page
      above={<BackLink href={hrefOf("elections")}>{t("elections.title")}</BackLink>}
      title={pickText(metadata?.title) || t("elections.title")}
      lead={
        results && (
          <span className="flex flex-wrap gap-2">
            <PhaseBadge phase={results.phase} />
            <Badge>{t(results.mode === "secret" ? "mode.secret" : "mode.open")}</Badge>
            {live && <Badge tone="positive">{t("elections.live")}</Badge>}
          </span>
        )
      }
      actions={
        <LinkButton
          href={`/#/election/${address}`}
          icon={<ExternalLink aria-hidden="true" className="size-4" />}
        >
          {t("elections.public")}
        </LinkButton>
      }
    >
      <Show loaded={loaded}>
        {(value) => (
          <>
            <Turnout results={value} />
            <History address={address} results={value} />
          </>
        )}
      </Show>
    </Page>
  );
}

function Turnout({ results }: { readonly results: Schemas["ElectionResults"] }) {
  const t = useTexts();
  const language = useLanguage();
  const { ballots, block } = results.latest;
  const words = t("elections.turnout", {
    ballots: formatNumber(ballots, language),
    voters: formatNumber(results.voters, language),
  });
  return (
    <Card className="grid gap-6">
      <Progress
        label={t("elections.turnoutLabel")}
        value={ballots}
        max={results.voters}
        words={`${words} (${formatPercent(ballots, results.voters, language)})`}
      />
      <Facts>
        <Fact name={t("elections.opening")}>{formatTime(results.opening * 1000, language)}</Fact>
        <Fact name={t("elections.closing")}>{formatTime(results.closing * 1000, language)}</Fact>
        <Fact name={t("elections.final")}>{formatNumber(results.final.ballots, language)}</Fact>
        <Fact name={t("elections.asOf")}>
          {t("elections.asOfBlock", {
            time: formatTime(block.time * 1000, language),
            number: formatNumber(block.number, language),
          })}
        </Fact>
      </Facts>
    </Card>
  );
}

function History({
  address,
  results,
}: {
  readonly address: string;
  readonly results: Schemas["ElectionResults"];
}) {
  const t = useTexts();
  const history = useLoaded(
    `history ${address}`,
    () => answer(office.GET("/api/v1/elections/{address}/history", { params: { path: { address } } })),
    5_000,
  );
  return (
    <Section title={t("elections.overTime")} lead={t("elections.overTimeLead")}>
      <Show loaded={history}>
        {(value) => <TurnoutChart points={value.turnout} voters={results.voters} />}
      </Show>
    </Section>
  );
}
