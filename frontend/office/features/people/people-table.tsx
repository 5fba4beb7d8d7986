import { Badge } from "@shared/components/badge";
import { StateBadge } from "../../components/state-badge";
import { RowHead, Table, Td, Th } from "../../components/table";
import { useTexts } from "../../lib/i18n";
import type { Person } from "../../lib/people";
import { hrefOf } from "../../lib/route";

/** People in rows; each name leads to the person. */
export function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  const t = useTexts();
  return (
    <Table
      label={t("people.title")}
      head={
        <>
          <Th>{t("people.name")}</Th>
          <Th wide>{t("people.member")}</Th>
          <Th wide>{t("people.email")}</Th>
          <Th>{t("people.state")}</Th>
        </>
      }
    >
      {people.map((person) => (
        <tr key={person.id}>
          <RowHead>
            <a
              href={hrefOf("people", person.id)}
              className="inline-block min-h-6 font-medium break-words text-accent hover:underline"
            >
              <bdi>{person.name}</bdi>
            </a>
            <span className="block text-muted md:hidden">
              {person.member} · <span className="break-all">{person.email}</span>
            </span>
          </RowHead>
          <Td wide>{person.member}</Td>
          <Td wide className="break-all">
            {person.email}
          </Td>
          <Td>
            <span className="flex flex-wrap gap-1.5">
              {person.struck ? (
                <Badge tone="danger">{t("people.struck")}</Badge>
              ) : (
                <StateBadge state={person.state} />
              )}
              {person.strike && <Badge tone="caution">{t("people.striking")}</Badge>}
              {person.state === "addressProven" && person.proposedBy && <Badge>{t("people.proposed")}</Badge>}
              {person.rekey && <Badge tone="caution">{t("people.rekeying")}</Badge>}
            </span>
          </Td>
        </tr>
      ))}
    </Table>
  );
}
