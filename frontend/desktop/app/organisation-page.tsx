import { useTranslation } from "react-i18next";
import { Page } from "../components/page";
import { Problem } from "../components/problem";
import { Registration } from "../features/organisations/registration";
import { OrganiserEntry } from "../features/organiser/organiser-entry";
import { TrusteeNotice } from "../features/trustee/trustee-notice";
import { ElectionList } from "../features/voting/election-list";
import { organisations, type Organisation } from "../lib/backend";
import { usePolled } from "../lib/use-polled";

const interval = 2000;

export interface OrganisationPageProps {
  readonly organisation: Organisation;
  readonly address: string;
  readonly onChanged: () => Promise<void>;
}

/** One organisation: the way onto its roll, then its elections. */
export function OrganisationPage({ organisation, address, onChanged }: OrganisationPageProps) {
  const { t } = useTranslation();
  const { value, error, refresh } = usePolled(organisation.id, interval, () =>
    organisations.Registration(organisation.id),
  );
  const changed = async () => {
    await Promise.all([refresh(), onChanged()]);
  };
  return (
    <Page title={organisation.name} lead={organisation.invitation.office}>
      <Problem error={error} />
      <TrusteeNotice organisation={organisation} />
      {value === undefined && error === undefined && <p className="text-muted">{t("app.loading")}</p>}
      {value && (
        <Registration organisation={organisation} address={address} state={value} onChanged={changed} />
      )}
      {value && <ElectionList organisation={organisation.id} />}
      <OrganiserEntry organisation={organisation} address={address} />
    </Page>
  );
}
