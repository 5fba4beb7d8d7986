import { useTranslation } from "react-i18next";
import { Page } from "../components/page";
import { Problem } from "../components/problem";
import { Registration } from "../features/organisations/registration";
import { OrganiserEntry } from "../features/organiser/organiser-entry";
import { TrusteeNotice } from "../features/trustee/trustee-notice";
import { ElectionList } from "../features/voting/election-list";
import { windowIntervals } from "@shared/lib/intervals";
import { useLastError } from "@shared/lib/query";
import { useRegistration } from "../lib/api/get-registration";
import type { Organisation } from "../lib/backend";

export interface OrganisationPageProps {
  readonly organisation: Organisation;
  readonly address: string;
}

/** One organisation: the way onto its roll, then its elections. */
export function OrganisationPage({ organisation, address }: OrganisationPageProps) {
  const { t } = useTranslation();
  const registration = useRegistration(organisation.id, windowIntervals.registration);
  const error = useLastError(registration);
  const { data } = registration;
  return (
    <Page title={organisation.name} lead={organisation.invitation.office}>
      <Problem error={error} />
      <TrusteeNotice organisation={organisation} />
      {data === undefined && error === undefined && <p className="text-muted">{t("app.loading")}</p>}
      {data && <Registration organisation={organisation} address={address} state={data} />}
      {data && <ElectionList organisation={organisation.id} />}
      <OrganiserEntry organisation={organisation} address={address} />
    </Page>
  );
}
