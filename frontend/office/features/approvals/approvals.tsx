import { useState } from "react";
import { Notice } from "@shared/components/notice";
import { intervals } from "@shared/lib/intervals";
import { EmptyState } from "../../components/empty-state";
import { Help } from "../../components/help";
import { LinkButton } from "../../components/link-button";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { usePeople } from "../../lib/api/get-people";
import type { Schemas } from "../../lib/client";
import { sentenceOf, useTexts } from "../../lib/i18n";
import type { Person } from "../../lib/people";
import { hrefOf } from "../../lib/route";
import { ApprovalList } from "./approval-list";
import { Unconfirmed } from "./unconfirmed";

/** How many people are shown at a time: as many as two people can compare in one sitting. */
const atATime = 100;

interface Outcome {
  readonly step: "proposed" | "confirmed";
  readonly decisions: Schemas["Decisions"];
}

/** The queue of people who have proven an address: propose, or confirm what another registrar proposed. */
export function Approvals({ me }: { readonly me: string }) {
  const t = useTexts();
  const { first, people, hasMore } = usePeople({ state: "addressProven" }, atATime, intervals.screen);
  const [outcome, setOutcome] = useState<Outcome>();
  const done = (step: Outcome["step"]) => (decisions: Schemas["Decisions"]) =>
    setOutcome({ step, decisions });
  const own = people.filter((person) => person.proposedBy === me);
  const others = people.filter((person) => person.proposedBy && person.proposedBy !== me);
  const fresh = people.filter((person) => !person.proposedBy);
  return (
    <Page title={t("approvals.title")} lead={t("approvals.lead")}>
      <Help title={t("address.help")}>
        <p>{t("address.helpText")}</p>
      </Help>
      {outcome && <OutcomeNotice outcome={outcome} people={people} />}
      <Show query={first}>
        {() => (
          <>
            {people.length === 0 && (
              <EmptyState title={t("approvals.none")}>{t("approvals.noneText")}</EmptyState>
            )}
            <ApprovalList step="confirm" people={others} onDone={done("confirmed")} />
            <ApprovalList step="propose" people={fresh} onDone={done("proposed")} />
            <ApprovalList step="waiting" people={own} onDone={done("proposed")} />
          </>
        )}
      </Show>
      <Unconfirmed me={me} />
      {hasMore && <p className="text-muted">{t("approvals.more")}</p>}
    </Page>
  );
}

function OutcomeNotice({
  outcome,
  people,
}: {
  readonly outcome: Outcome;
  readonly people: readonly Person[];
}) {
  const t = useTexts();
  const { done, refused } = outcome.decisions;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return (
    <Notice kind={refused.length > 0 ? "caution" : "positive"} live>
      <p>{t(`approvals.${outcome.step}Done`, { count: done.length })}</p>
      {refused.length > 0 && (
        <>
          <p className="mt-2">{t("approvals.refused")}</p>
          <ul className="list-disc ps-5">
            {refused.map((one) => (
              <li key={one.voter}>
                {nameOf(one.voter)}: {sentenceOf(t, one.code, one.reason)}
              </li>
            ))}
          </ul>
        </>
      )}
      {outcome.step === "confirmed" && (
        <p className="mt-3">
          <LinkButton href={hrefOf("enrolment")}>{t("approvals.toEnrolment")}</LinkButton>
        </p>
      )}
    </Notice>
  );
}
