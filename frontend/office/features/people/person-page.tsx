import { Badge } from "@shared/components/badge";
import { Card } from "@shared/components/card";
import { useLanguage } from "@shared/lib/i18n";
import { AddressView } from "../../components/address-view";
import { BackLink } from "../../components/back-link";
import { Fact, Facts } from "../../components/facts";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { StateBadge } from "../../components/state-badge";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import type { Person } from "../../lib/people";
import { hrefOf } from "../../lib/route";
import { usePerson } from "./api/get-person";
import { History } from "./history";
import { Invite } from "./invite";
import { Rekey } from "./rekey";
import { Strike } from "./strike";

/** One person: how far they have come, and what a registrar can do for them. */
export function PersonPage({ id, me }: { readonly id: string; readonly me: string }) {
  const t = useTexts();
  const query = usePerson(id);
  const person = query.data;
  return (
    <Page
      above={<BackLink href={hrefOf("people")}>{t("person.back")}</BackLink>}
      title={person?.name ?? t("people.title")}
      lead={
        person &&
        (person.struck ? (
          <Badge tone="danger">{t("people.struck")}</Badge>
        ) : (
          <StateBadge state={person.state} />
        ))
      }
    >
      <Show query={query}>
        {(value) => (
          <>
            <Card>
              <PersonFacts person={value} />
            </Card>
            {!value.struck && <Actions person={value} me={me} />}
            <Strike person={value} me={me} />
            <History id={id} />
          </>
        )}
      </Show>
    </Page>
  );
}

interface ActionsProps {
  readonly person: Person;
  readonly me: string;
}

/** What helps a person on from where they are. */
function Actions({ person, me }: ActionsProps) {
  if (person.state === "enrolled") return <Rekey person={person} me={me} />;
  if (person.state === "approved") return null;
  return <Invite person={person} />;
}

function PersonFacts({ person }: { readonly person: Person }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Facts>
      <Fact name={t("person.member")}>{person.member}</Fact>
      <Fact name={t("person.email")}>{person.email}</Fact>
      <Fact name={t("person.number")}>{person.number ?? t("person.notYet")}</Fact>
      <Fact name={t("person.invited")}>
        {person.invited ? formatTime(person.invited, language) : t("person.never")}
      </Fact>
      {person.proposedBy && <Fact name={t("person.proposedBy")}>{person.proposedBy}</Fact>}
      {person.approvedBy && <Fact name={t("person.approvedBy")}>{person.approvedBy}</Fact>}
      <Fact wide name={t("person.address")}>
        {person.address ? <AddressView address={person.address} /> : t("person.noAddress")}
      </Fact>
    </Facts>
  );
}
