import type { ReactNode } from "react";
import { Card } from "@shared/components/card";
import { BackLink } from "../../components/back-link";
import { Command } from "../../components/command";
import { useOrganisation } from "../../lib/api/get-organisation";
import { useTexts } from "../../lib/i18n";
import { ballotHref, checkHref } from "../../lib/route";

const link = "inline-flex min-h-11 items-center justify-self-start font-medium text-accent underline";

/** How anybody checks their own ballot, their app, and a whole election. */
export function HowPage() {
  const t = useTexts();
  return (
    <div className="grid gap-6">
      <BackLink />
      <header>
        <h1 className="text-3xl font-bold tracking-tight">{t("how.heading")}</h1>
        <p className="mt-2 max-w-prose text-muted">{t("how.intro")}</p>
      </header>
      <Part heading={t("how.ballot.heading")}>
        <p>{t("how.ballot.text")}</p>
        <a href={ballotHref("")} className={link}>
          {t("how.ballot.link")}
        </a>
      </Part>
      <Part heading={t("how.app.heading")}>
        <p>{t("how.app.text")}</p>
        <p>{t("how.app.offline")}</p>
        <a href={checkHref} className={link}>
          {t("how.app.link")}
        </a>
      </Part>
      <Audit />
      <Part heading={t("how.limits.heading")}>
        <p>{t("how.limits.text")}</p>
      </Part>
    </div>
  );
}

function Audit() {
  const t = useTexts();
  const rpc = useOrganisation()?.rpc[0];
  return (
    <Part heading={t("how.audit.heading")}>
      <ol className="grid list-decimal gap-4 ps-6">
        <li>{t("how.audit.program")}</li>
        <li>
          <div className="grid gap-2">
            <p>{t("how.audit.run")}</p>
            <Command text={`psephos audit ${t("how.audit.election")} --rpc ${rpc ?? "URL"}`} />
            <p className="text-muted">{t("how.audit.address")}</p>
          </div>
        </li>
        <li>{t("how.audit.nodes")}</li>
        <li>
          <div className="grid gap-2">
            <p>{t("how.audit.result")}</p>
            <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
              {(["pass", "fail", "unknown"] as const).map((code, index) => (
                <div key={code} className="col-span-2 grid grid-cols-subgrid">
                  <dt className="font-mono font-semibold">{index}</dt>
                  <dd>{t(`how.audit.codes.${code}`)}</dd>
                </div>
              ))}
            </dl>
          </div>
        </li>
      </ol>
    </Part>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <Card>
      <section aria-label={heading} className="grid max-w-prose gap-3">
        <h2 className="text-xl font-semibold">{heading}</h2>
        {children}
      </section>
    </Card>
  );
}
