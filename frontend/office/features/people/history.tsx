import { Badge } from "@shared/components/badge";
import { pickText } from "@shared/lib/local-text";
import { ActivityTable } from "../../components/activity-table";
import { CardSection } from "../../components/card-section";
import { PhaseBadge } from "../../components/phase-badge";
import { Show } from "../../components/loading";
import { Section } from "../../components/page";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { useHistory } from "./api/get-history";

/** Where a person can vote and whether they have, and everything that happened with them. */
export function History({ id }: { readonly id: string }) {
  const t = useTexts();
  const query = useHistory(id);
  return (
    <Show query={query}>
      {({ votes, entries }) => (
        <>
          {votes.length > 0 && <Votes votes={votes} />}
          <Section title={t("person.history")}>
            {entries.length === 0 ? (
              <p className="text-muted">{t("person.historyNone")}</p>
            ) : (
              <ActivityTable label={t("person.history")} entries={entries} brief />
            )}
          </Section>
        </>
      )}
    </Show>
  );
}

function Votes({ votes }: { readonly votes: readonly Schemas["PersonVote"][] }) {
  const t = useTexts();
  return (
    <CardSection title={t("person.votes")} lead={t("person.votesLead")}>
      <ul className="grid gap-3">
        {votes.map((vote) => (
          <li key={vote.address} className="flex flex-wrap items-center justify-between gap-2">
            <span className="min-w-0 break-words">{pickText(vote.title)}</span>
            <span className="flex gap-2">
              <PhaseBadge phase={vote.phase} />
              <Badge tone={vote.voted ? "positive" : "neutral"}>
                {t(vote.voted ? "state.voted" : "person.notVoted")}
              </Badge>
            </span>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
