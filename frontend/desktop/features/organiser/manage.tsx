import { useQueryClient } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { windowIntervals } from "@shared/lib/intervals";
import { reload, useLastError } from "@shared/lib/query";
import { ElectionFacts } from "../../components/election-facts";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import type { OrganisedElection, Summary } from "../../lib/backend";
import { formatTime } from "../../lib/format";
import { pickText } from "../../lib/i18n";
import { href } from "../../lib/route";
import { organisedKey, useOrganised } from "./api/get-organised";
import { usePrepareCancellation } from "./api/prepare-cancellation";
import { usePrepareExtension } from "./api/prepare-extension";
import { SummaryCard } from "./summary-card";
import { TimeField } from "./time-field";
import { WorkProgress } from "./work-progress";

export interface ManageProps {
  readonly organisation: string;
  readonly election: string;
}

/** What an organiser may still do with an election: close it later, or cancel it before the first ballot. */
export function Manage({ organisation, election }: ManageProps) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const query = useOrganised(organisation, windowIntervals.managed);
  const error = useLastError(query);
  const { data: value } = query;
  const one = value?.find(({ summary }) => summary.address.toLowerCase() === election.toLowerCase());
  return (
    <Page
      title={one ? pickText(one.summary.title, i18n.language) : t("organiser.manage.title")}
      lead={t("organiser.manage.title")}
      above={
        <a
          href={href({ page: "organise", organisation })}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-accent"
        >
          <ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />
          {t("organiser.backToArea")}
        </a>
      }
    >
      <Problem error={error} />
      {value && !one && <Notice kind="caution">{t("organiser.manage.gone")}</Notice>}
      {one && <ElectionFacts election={one.summary} />}
      {one && (
        <Acts
          organisation={organisation}
          one={one}
          onChanged={() => reload(client, organisedKey(organisation))}
        />
      )}
    </Page>
  );
}

interface ActsProps {
  readonly organisation: string;
  readonly one: OrganisedElection;
  readonly onChanged: () => Promise<void>;
}

function Acts({ organisation, one, onChanged }: ActsProps) {
  const { t, i18n } = useTranslation();
  const [summary, setSummary] = useState<Summary>();
  const title = pickText(one.summary.title, i18n.language);
  const when = (time: string) => formatTime(time, i18n.language);
  if (summary)
    return (
      <section aria-labelledby="organiser-manage" className="grid gap-4">
        <h2 id="organiser-manage" className="sr-only">
          {t("organiser.manage.title")}
        </h2>
        <SummaryCard
          summary={summary}
          danger={summary.kind === "cancel"}
          meaning={
            <p>
              {summary.kind === "cancel"
                ? t("organiser.summary.cancel", { title })
                : t("organiser.summary.extend", {
                    when: when(summary.closing),
                    before: when(one.summary.closing),
                  })}
            </p>
          }
          onConfirmed={async () => {
            await onChanged();
            setSummary(undefined);
          }}
          onBack={() => setSummary(undefined)}
        />
      </section>
    );
  return (
    <>
      {(one.work.kind === "extend" || one.work.kind === "cancel") && (
        <Card className="grid gap-4">
          <h2 className="text-lg font-semibold">{t(`organiser.manage.work.${one.work.kind}`)}</h2>
          <WorkProgress work={one.work} label={t(`organiser.manage.work.${one.work.kind}`)} />
        </Card>
      )}
      {one.work.state !== "sent" && (
        <>
          <Extend organisation={organisation} one={one} onSummary={setSummary} />
          <Cancel organisation={organisation} one={one} onSummary={setSummary} />
        </>
      )}
    </>
  );
}

interface ActProps {
  readonly organisation: string;
  readonly one: OrganisedElection;
  readonly onSummary: (summary: Summary) => void;
}

function Extend({ organisation, one, onSummary }: ActProps) {
  const { t } = useTranslation();
  const [closing, setClosing] = useState(one.summary.closing);
  const prepare = usePrepareExtension(organisation, one.summary.address, onSummary);
  return (
    <Act title={t("organiser.manage.extend")} lead={t("organiser.manage.extendLead")}>
      {one.canExtend ? (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            prepare.mutate(closing);
          }}
        >
          <TimeField label={t("organiser.manage.newClosing")} value={closing} onChange={setClosing} />
          <Problem error={prepare.error} />
          <div>
            <Button type="submit" variant="secondary" busy={prepare.isPending}>
              {t("organiser.manage.prepareExtend")}
            </Button>
          </div>
        </form>
      ) : (
        <p className="text-muted">{t("organiser.manage.notOpen")}</p>
      )}
    </Act>
  );
}

function Cancel({ organisation, one, onSummary }: ActProps) {
  const { t } = useTranslation();
  const prepare = usePrepareCancellation(organisation, one.summary.address, onSummary);
  return (
    <Act title={t("organiser.manage.cancel")} lead={t("organiser.manage.cancelLead")}>
      {one.canCancel ? (
        <>
          <Problem error={prepare.error} />
          <div>
            <Button variant="danger" busy={prepare.isPending} onClick={() => prepare.mutate()}>
              {t("organiser.manage.prepareCancel")}
            </Button>
          </div>
        </>
      ) : (
        <p className="text-muted">{t("organiser.manage.cannotCancel")}</p>
      )}
    </Act>
  );
}

function Act({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  return (
    <Card className="grid gap-4">
      <div className="grid gap-1">
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="text-sm text-muted">{lead}</p>
      </div>
      {children}
    </Card>
  );
}
