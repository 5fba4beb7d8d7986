import { intervals } from "@shared/lib/intervals";
import { useLastError } from "@shared/lib/query";
import { Section } from "../../components/page";
import { Problem } from "../../components/problem";
import { usePeople } from "../../lib/api/get-people";
import { useTexts } from "../../lib/i18n";
import type { Person } from "../../lib/people";
import { hrefOf } from "../../lib/route";

/** How many are shown at a time. */
const atATime = 100;

/** New keys and strikings off that wait for a second registrar; they are confirmed on the person's own page. */
export function Unconfirmed({ me }: { readonly me: string }) {
  const t = useTexts();
  const { first, people: all, total } = usePeople({ unconfirmed: true }, atATime, intervals.screen);
  const error = useLastError(first);
  const people = all.filter((person) => stepsOf(person).length > 0);
  if (error) return <Problem error={error} />;
  if (people.length === 0) return null;
  return (
    <Section
      title={`${t("approvals.unconfirmed")} (${people.length === all.length ? total : people.length})`}
      lead={t("approvals.unconfirmedLead")}
    >
      <ul className="grid gap-2">
        {people.map((person) => (
          <li key={person.id} className="grid gap-1 rounded-control border border-line bg-surface p-4">
            <a
              href={hrefOf("people", person.id)}
              className="font-medium wrap-anywhere text-accent hover:underline"
            >
              <bdi>{person.name}</bdi>
            </a>
            {stepsOf(person).map(({ what, by, reason }) => (
              <p key={what} className="text-sm wrap-anywhere text-muted">
                {t(`approvals.${what}`, { email: by === me ? t("approvals.you") : by, reason })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface Waiting {
  readonly what: "newKey" | "strikeOff";
  readonly by: string;
  readonly reason: string;
}

function stepsOf({ rekey, strike }: Person): Waiting[] {
  const steps: Waiting[] = [];
  if (rekey?.state === "proven") steps.push({ what: "newKey", by: rekey.openedBy, reason: rekey.reason });
  if (strike?.state === "opened")
    steps.push({ what: "strikeOff", by: strike.openedBy, reason: strike.reason });
  return steps;
}
