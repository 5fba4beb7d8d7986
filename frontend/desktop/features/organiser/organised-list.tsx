import { useTranslation } from "react-i18next";
import { Card } from "@shared/components/card";
import { windowIntervals } from "@shared/lib/intervals";
import { useLastError } from "@shared/lib/query";
import { ElectionFacts } from "../../components/election-facts";
import { Problem } from "../../components/problem";
import { pickText } from "../../lib/i18n";
import { href } from "../../lib/route";
import { useOrganised } from "./api/get-organised";

/** The elections that this wallet organises, with the way to manage each. */
export function OrganisedList({ organisation }: { readonly organisation: string }) {
  const { t, i18n } = useTranslation();
  const query = useOrganised(organisation, windowIntervals.organised);
  const error = useLastError(query);
  const { data: value } = query;
  return (
    <section aria-labelledby="organiser-elections" className="grid gap-4">
      <h2 id="organiser-elections" className="text-xl font-semibold">
        {t("organiser.elections")}
      </h2>
      <Problem error={error} />
      {value?.length === 0 && <p className="text-muted">{t("organiser.noElections")}</p>}
      <ul className="grid gap-3">
        {value?.map(({ summary }) => {
          const title = pickText(summary.title, i18n.language);
          return (
            <li key={summary.address}>
              <Card className="flex flex-col gap-3 sm:flex-row sm:items-center sm:justify-between">
                <div className="grid min-w-0 gap-2">
                  <a
                    className="font-semibold break-words text-accent underline underline-offset-4"
                    href={href({ page: "election", organisation, election: summary.address, tab: "results" })}
                  >
                    {title}
                  </a>
                  <ElectionFacts election={summary} />
                </div>
                <a
                  className="inline-flex min-h-11 shrink-0 items-center self-start rounded-control sm:self-center border border-control px-4 font-semibold hover:bg-raised"
                  href={href({ page: "organised", organisation, election: summary.address })}
                  aria-label={t("organiser.actionsFor", { action: t("organiser.manageOne"), title })}
                >
                  {t("organiser.manageOne")}
                </a>
              </Card>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
