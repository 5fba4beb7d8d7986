import { LinkButton } from "../components/link-button";
import { Page } from "../components/page";
import { Activity } from "../features/activity/activity";
import { Account } from "../features/account/account";
import { Approvals } from "../features/approvals/approvals";
import { ElectionPage } from "../features/elections/election-page";
import { Elections } from "../features/elections/elections";
import { Enrolment } from "../features/enrolment/enrolment";
import { ImportWizard } from "../features/imports/import-wizard";
import { Mailings } from "../features/mailings/mailings";
import { Overview } from "../features/overview/overview";
import { People } from "../features/people/people";
import { PersonPage } from "../features/people/person-page";
import { Users } from "../features/users/users";
import { useTexts } from "../lib/i18n";
import { hrefOf, pages, useRoute, type PageName, type Route } from "../lib/route";
import { signOut, type Role, type Session } from "../lib/session";
import { useIdle } from "../lib/use-idle";
import { IdleWarning } from "./idle-warning";
import { Shell } from "./shell";

/** After how long without a key or a pointer somebody is signed out, and for how long that is announced; milliseconds. */
const idleLimit = 15 * 60_000;
const idleWarning = 60_000;

/** What each role may open: registrars keep the roll, administrators keep the accounts, and neither does the other's work. */
const pagesOf: Readonly<Record<Role, readonly PageName[]>> = {
  registrar: pages.filter((page) => page !== "users"),
  admin: ["overview", "elections", "activity", "users", "account"],
};

/** The screens of whoever is signed in. */
export function Console({ session }: { readonly session: Session }) {
  const route = useRoute();
  const left = useIdle(idleLimit, idleWarning, () => void signOut("idle"));
  const allowed = pagesOf[session.role];
  const open = route.page === "missing" || allowed.includes(route.page);
  const shown: Route = open ? route : { page: "overview", item: "", filter: "" };
  return (
    <Shell session={session} pages={allowed} current={shown.page}>
      <Screen key={`${shown.page}/${shown.item}?${shown.filter}`} route={shown} session={session} />
      {left !== undefined && <IdleWarning seconds={left} />}
    </Shell>
  );
}

/** What a link that leads nowhere shows. */
function Missing() {
  const t = useTexts();
  return (
    <Page title={t("app.missing")} lead={t("app.missingText")}>
      <p>
        <LinkButton href={hrefOf("overview")}>{t("app.toOverview")}</LinkButton>
      </p>
    </Page>
  );
}

function Screen({ route, session }: { readonly route: Route; readonly session: Session }) {
  switch (route.page) {
    case "overview":
      return <Overview role={session.role} />;
    case "people":
      return route.item ? (
        <PersonPage id={route.item} me={session.email} />
      ) : (
        <People filter={route.filter} />
      );
    case "import":
      return <ImportWizard />;
    case "mail":
      return <Mailings />;
    case "approvals":
      return <Approvals me={session.email} />;
    case "enrolment":
      return <Enrolment />;
    case "elections":
      return route.item ? <ElectionPage address={route.item} /> : <Elections />;
    case "activity":
      return <Activity />;
    case "users":
      return <Users me={session.email} />;
    case "missing":
      return <Missing />;
    case "account":
      return <Account session={session} />;
  }
}
