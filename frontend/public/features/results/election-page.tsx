import { Badge } from "@shared/components/badge";
import { Card } from "@shared/components/card";
import { pickText } from "@shared/lib/local-text";
import { useLastError } from "@shared/lib/query";
import { BackLink } from "../../components/back-link";
import { PhaseBadge } from "../../components/phase-badge";
import { ProblemNotice } from "../../components/problem-notice";
import { TurnoutBar } from "../../components/turnout-bar";
import type { Description, Results } from "../../lib/client";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { useElection } from "./api/get-election";
import { useResults } from "./api/get-results";
import { Announcement } from "./announcement";
import { Checks } from "./checks";
import { Counts } from "./counts";
import { Files } from "./files";
import { Standing } from "./standing";
import { Timeline } from "./timeline";
import { Verify } from "./verify";

/** One election: how it stands, live, and how to check it. */
export function ElectionPage({ address }: { readonly address: string }) {
  const t = useTexts();
  const election = useElection(address);
  const { query, live } = useResults(address);
  const results = query.data;
  const missing = useLastError(election);
  const problem = useLastError(query) ?? (results ? undefined : missing);
  return (
    <div className="grid grid-cols-1 gap-6">
      <BackLink />
      {problem && <ProblemNotice error={problem} />}
      {election.data && results ? (
        <Election description={election.data} results={results} live={live} />
      ) : (
        !problem && <p role="status">{t("shell.loading")}</p>
      )}
    </div>
  );
}

interface ElectionProps {
  readonly description: Description;
  readonly results: Results;
  readonly live: boolean;
}

function Election({ description, results, live }: ElectionProps) {
  const { metadata } = description;
  return (
    <>
      <header className="grid grid-cols-1 gap-3">
        <h1 className="text-3xl font-bold tracking-tight wrap-anywhere">{pickText(metadata.title)}</h1>
        {metadata.description && (
          <p className="max-w-prose wrap-anywhere whitespace-pre-line text-muted">
            {pickText(metadata.description)}
          </p>
        )}
        <Facts results={results} live={live} />
      </header>
      <Card>
        <TurnoutBar ballots={results.latest.ballots} voters={results.voters} />
      </Card>
      <Counts questions={metadata.questions} results={results} />
      <Standing results={results} />
      <Timeline results={results} />
      <Checks results={results} />
      <Verify description={description} />
      <Files description={description} results={results} />
      <Announcement results={results} />
    </>
  );
}

function Facts({ results, live }: { readonly results: Results; readonly live: boolean }) {
  const t = useTexts();
  const running = results.phase === "open" || results.phase === "announced";
  return (
    <>
      <p className="flex flex-wrap gap-2">
        <PhaseBadge phase={results.phase} />
        <Badge>{t(`mode.${results.mode}`)}</Badge>
        {running && (
          <Badge tone={live ? "positive" : "caution"}>{t(live ? "election.live" : "election.paused")}</Badge>
        )}
      </p>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
        {(["opening", "closing"] as const).map((which) => (
          <div key={which} className="flex gap-2">
            <dt className="text-muted">{t(`election.${which}`)}</dt>
            <dd className="font-medium">
              <time dateTime={new Date(results[which] * 1000).toISOString()}>
                {formatTime(results[which])}
              </time>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
