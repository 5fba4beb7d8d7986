import { PenLine } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Card } from "@shared/components/card";
import { CopyButton } from "../../components/copy-button";
import { Disclosure } from "../../components/disclosure";
import type { Organisation } from "../../lib/backend";
import { href } from "../../lib/route";
import { useStanding } from "./api/get-standing";

export interface OrganiserEntryProps {
  readonly organisation: Organisation;
  readonly address: string;
}

/** The way to the organiser's area for those whose address has the role; for others, one click away, how to get it. */
export function OrganiserEntry({ organisation, address }: OrganiserEntryProps) {
  const { t } = useTranslation();
  const { data: value } = useStanding(organisation.id);
  if (!value || value.problem !== "") return null;
  if (!value.organiser) return <Become organisation={organisation} address={address} />;
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4">
      <div className="grid gap-1">
        <h2 className="text-lg font-semibold">{t("organiser.entryTitle")}</h2>
        <p className="text-sm text-muted">{t("organiser.entryLead")}</p>
      </div>
      <a
        href={href({ page: "organise", organisation: organisation.id })}
        className="inline-flex min-h-11 items-center gap-2 rounded-control border border-control bg-surface px-5 py-2 font-semibold hover:bg-raised"
      >
        <PenLine aria-hidden="true" className="size-4" />
        {t("organiser.entryOpen")}
      </a>
    </Card>
  );
}

function Become({ organisation, address }: OrganiserEntryProps) {
  const { t } = useTranslation();
  const local = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]?/.test(organisation.invitation.office);
  return (
    <Disclosure summary={t("organiser.becomeTitle")}>
      <div className="grid gap-4">
        <p className="text-sm text-muted">{t("organiser.becomeLead")}</p>
        <p className="font-mono text-sm break-all">{address}</p>
        <div className="flex flex-wrap items-center gap-3">
          <CopyButton text={address} label={t("organiser.copyAddress")} />
          <a
            href={href({ page: "organise", organisation: organisation.id })}
            className="inline-flex min-h-11 items-center font-semibold text-accent"
          >
            {t("organiser.drafts")}
          </a>
        </div>
        {local && (
          <div className="grid gap-2 text-sm">
            <p className="text-muted">{t("organiser.becomeDev")}</p>
            <code className="rounded-md bg-raised px-3 py-2 break-all">
              psephos appoint {address} --dev .dev
            </code>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
