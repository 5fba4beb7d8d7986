import { useTranslation } from "react-i18next";
import { Join } from "../features/organisations/join";
import { Manage } from "../features/organiser/manage";
import { OrganiserHome } from "../features/organiser/organiser-home";
import { Wizard } from "../features/organiser/wizard";
import { OrganisationList } from "../features/organisations/organisation-list";
import { Settings } from "../features/settings/settings";
import { TrusteeNotice } from "../features/trustee/trustee-notice";
import { TrusteePage } from "../features/trustee/trustee-page";
import type { Organisation, Settings as Choices, Status } from "../lib/backend";
import { useRoute, type Route } from "../lib/route";
import { useOrganisations } from "./api/get-organisations";
import { useLock } from "./api/lock-wallet";
import { ElectionPage } from "./election-page";
import { LockWarning } from "./lock-warning";
import { OrganisationPage } from "./organisation-page";
import { Shell } from "./shell";
import { useActivity } from "./use-session";

export interface MainProps {
  readonly status: Status;
  readonly settings: Choices;
  /** Called when the choices were kept. */
  readonly onSettings: () => Promise<void>;
  /** Called when the wallet, or the invitation that the app was started with, changed. */
  readonly onChanged: () => Promise<void>;
}

/** Everything that needs an unlocked wallet. */
export function Main({ status, settings, onSettings, onChanged }: MainProps) {
  const { t } = useTranslation();
  const route = useRoute();
  useActivity();
  const { data: list } = useOrganisations();
  const lock = useLock(onChanged);
  return (
    <Shell route={route} onLock={() => lock.mutate()}>
      {list === undefined ? (
        <p className="text-muted">{t("app.loading")}</p>
      ) : route.page === "settings" ? (
        <Settings settings={settings} status={status} onSaved={onSettings} onChanged={onChanged} />
      ) : (
        <Screen route={route} list={list} status={status} onChanged={onChanged} />
      )}
      <LockWarning locksIn={status.locksIn} onExtended={onChanged} />
    </Shell>
  );
}

interface ScreenProps {
  readonly route: Route;
  readonly list: readonly Organisation[];
  readonly status: Status;
  readonly onChanged: () => Promise<void>;
}

/** A person with an invitation is asked about it first; one without an organisation joins one. */
function Screen({ route, list, status, onChanged }: ScreenProps) {
  if (route.page === "join" || status.invitation !== "" || list.length === 0)
    return <Join invitation={status.invitation} onChanged={onChanged} />;
  const only = list.length === 1 ? list[0] : undefined;
  if (route.page === "home")
    return only ? <OrganisationPage organisation={only} address={status.address} /> : <Home list={list} />;
  const chosen = "organisation" in route ? list.find(({ id }) => id === route.organisation) : undefined;
  if (!chosen) return <OrganisationList list={list} />;
  if (route.page === "trustee") return <TrusteePage organisation={chosen.id} name={chosen.name} />;
  if (route.page === "election")
    return <ElectionPage organisation={chosen.id} election={route.election} tab={route.tab} />;
  if (route.page === "organise") return <OrganiserHome organisation={chosen} />;
  if (route.page === "draft")
    return <Wizard key={route.draft} organisation={chosen} draft={route.draft} step={route.step} />;
  if (route.page === "organised") return <Manage organisation={chosen.id} election={route.election} />;
  return <OrganisationPage organisation={chosen} address={status.address} />;
}

/** All organisations, below what waits for the person as a trustee in any of them. */
function Home({ list }: { readonly list: readonly Organisation[] }) {
  return (
    <>
      <div className="mx-auto mb-6 grid w-full max-w-3xl gap-3 empty:hidden">
        {list.map((organisation) => (
          <TrusteeNotice key={organisation.id} organisation={organisation} dueOnly />
        ))}
      </div>
      <OrganisationList list={list} />
    </>
  );
}
