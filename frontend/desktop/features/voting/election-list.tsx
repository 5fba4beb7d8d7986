import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Card } from "@shared/components/card";
import { ElectionFacts } from "../../components/election-facts";
import { useLastError } from "@shared/lib/query";
import { Problem } from "../../components/problem";
import type { ElectionSummary } from "../../lib/backend";
import { pickText } from "../../lib/i18n";
import { href, type Tab } from "../../lib/route";
import { useElections } from "./api/get-elections";

/** The elections of an organisation, read from the chain. */
export function ElectionList({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation();
  const query = useElections(organisation);
  const error = useLastError(query);
  const { data: value } = query;
  return (
    <section aria-labelledby="elections" className="grid gap-4">
      <h2 id="elections" className="text-xl font-semibold">
        {t("elections.title")}
      </h2>
      <Problem error={error} />
      {value === undefined && error === undefined && <p className="text-muted">{t("app.loading")}</p>}
      {value?.length === 0 && <Card className="text-muted">{t("elections.none")}</Card>}
      <ul className="grid gap-3">
        {value?.map((election) => (
          <Row key={election.address} organisation={organisation} election={election} />
        ))}
      </ul>
    </section>
  );
}

/** The part of an election that matters most now. */
function firstTab(election: ElectionSummary): Tab {
  if (election.receipt !== "" || election.voted) return election.phase === "open" ? "receipt" : "results";
  return election.phase === "open" || election.phase === "announced" ? "ballot" : "results";
}

function Row({
  organisation,
  election,
}: {
  readonly organisation: string;
  readonly election: ElectionSummary;
}) {
  const { i18n } = useTranslation();
  const target = href({
    page: "election",
    organisation,
    election: election.address,
    tab: firstTab(election),
  });
  return (
    <li>
      <a
        href={target}
        className="grid gap-3 rounded-card border border-line bg-surface p-5 transition-[background-color,border-color] hover:border-accent"
      >
        <span className="flex items-start justify-between gap-4">
          <span className="text-lg font-semibold break-words">{pickText(election.title, i18n.language)}</span>
          <ChevronRight aria-hidden="true" className="mt-1 size-5 shrink-0 rtl:rotate-180" />
        </span>
        <ElectionFacts election={election} />
      </a>
    </li>
  );
}
