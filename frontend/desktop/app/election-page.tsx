import { ArrowLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import { classNames } from "@shared/lib/class-names";
import { ElectionFacts } from "../components/election-facts";
import { Page } from "../components/page";
import { Problem } from "../components/problem";
import { AuditPanel } from "../features/audit/audit-panel";
import { Ballot } from "../features/voting/ballot";
import { Receipt } from "../features/voting/receipt";
import { Results } from "../features/results/results";
import { TallyPanel } from "../features/trustee/tally-panel";
import { windowIntervals } from "@shared/lib/intervals";
import { useLastError } from "@shared/lib/query";
import { useElection } from "../lib/api/get-election";
import { pickText } from "../lib/i18n";
import { href, navigate, type Tab } from "../lib/route";

const tabs: readonly Tab[] = ["ballot", "receipt", "results"];

export interface ElectionPageProps {
  readonly organisation: string;
  readonly election: string;
  readonly tab: Tab;
}

/** One election: its ballot, the receipt, the results. */
export function ElectionPage({ organisation, election, tab }: ElectionPageProps) {
  const { t, i18n } = useTranslation();
  const query = useElection(organisation, election, windowIntervals.election);
  const error = useLastError(query);
  const { data: value } = query;
  const title = value ? pickText(value.summary.title, i18n.language) : t("app.loading");
  const description = value ? pickText(value.description, i18n.language) : "";
  const cast = () => {
    navigate({ page: "election", organisation, election, tab: "receipt" });
  };
  return (
    <Page
      title={title}
      lead={description}
      above={
        <a
          href={href({ page: "organisation", organisation })}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-accent"
        >
          <ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />
          {t("app.back")}
        </a>
      }
    >
      <Problem error={error} />
      {value && <ElectionFacts election={value.summary} />}
      {value && <Tabs organisation={organisation} election={election} current={tab} />}
      {value && tab === "ballot" && value.summary.receipt !== "" && value.summary.receipt !== "rejected" && (
        <Receipt organisation={organisation} election={value} />
      )}
      {value &&
        tab === "ballot" &&
        (value.summary.receipt === "" || value.summary.receipt === "rejected") && (
          <Ballot organisation={organisation} election={value} onCast={cast} />
        )}
      {value && tab === "receipt" && <Receipt organisation={organisation} election={value} />}
      {value && tab === "results" && <Results organisation={organisation} election={value} />}
      {value && tab === "results" && value.summary.mode === "secret" && (
        <TallyPanel organisation={organisation} election={value.summary.address} />
      )}
      {value && tab === "results" && (
        <AuditPanel organisation={organisation} election={value.summary.address} />
      )}
    </Page>
  );
}

interface TabsProps {
  readonly organisation: string;
  readonly election: string;
  readonly current: Tab;
}

/** Links, since each part has its own place in the history. */
function Tabs({ organisation, election, current }: TabsProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("elections.parts")} className="flex gap-1 border-b border-line">
      {tabs.map((tab) => (
        <a
          key={tab}
          href={href({ page: "election", organisation, election, tab })}
          aria-current={tab === current ? "page" : undefined}
          className={classNames(
            "-mb-px min-h-11 border-b-3 px-4 py-2.5 font-semibold",
            tab === current ? "border-accent text-accent" : "border-transparent text-muted hover:text-ink",
          )}
        >
          {t(`elections.tabs.${tab}`)}
        </a>
      ))}
    </nav>
  );
}
