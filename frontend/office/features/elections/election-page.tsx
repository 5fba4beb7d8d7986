import { ExternalLink } from "lucide-react";
import { Badge } from "@shared/components/badge";
import { Card } from "@shared/components/card";
import { formatNumber, formatPercent } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { pickText, type LocalText } from "@shared/lib/local-text";
import { BackLink } from "../../components/back-link";
import { Fact, Facts } from "../../components/facts";
import { LinkButton } from "../../components/link-button";
import { Show } from "../../components/loading";
import { Page, Section } from "../../components/page";
import { PhaseBadge } from "../../components/phase-badge";
import { Progress } from "../../components/progress";
import type { Schemas } from "../../lib/client";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import { useElection } from "./api/get-election";
import { useHistory } from "./api/get-history";
import { useResults } from "./api/get-results";
import { TurnoutChart } from "./turnout-chart";

/** One election: how many have voted, now and over time. What they voted is on the public page, for everybody alike. */
export function ElectionPage({ address }: { readonly address: string }) {
  const t = useTexts();
  const election = useElection(address);
  const { query, live } = useResults(address);
  const metadata = election.data?.metadata as { title?: LocalText } | undefined;
  const results = query.data;
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
      <Show query={query}>
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
  const history = useHistory(address);
  return (
    <Section title={t("elections.overTime")} lead={t("elections.overTimeLead")}>
      <Show query={history}>
        {(value) => <TurnoutChart points={value.turnout} voters={results.voters} />}
      </Show>
    </Section>
  );
}
