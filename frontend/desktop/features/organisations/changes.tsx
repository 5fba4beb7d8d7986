import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import type { Invitation } from "../../lib/backend";

type Change = Invitation["changes"][number];

/** Addresses of the chain's nodes: the host, which says whose they are, and below it the whole address if it says more. */
export function Endpoints({ addresses }: { readonly addresses: readonly string[] }) {
  return (
    <ul className="grid gap-2 font-mono text-sm break-all">
      {addresses.map((address) => (
        <li key={address}>
          {hostOf(address)}
          {isMore(address) && <span className="block text-xs text-muted">{address}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The host that is really asked, in plain letters: neither a name before an @ nor look-alike letters get through. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function isMore(address: string): boolean {
  return URL.canParse(address) && !/^\w+:\/\/[^/?#@]+\/?$/.test(address);
}

export interface ChangesProps {
  readonly organisation: string;
  readonly changes: readonly Change[];
  readonly confirmed: boolean;
  readonly onConfirm: (confirmed: boolean) => void;
}

/** What an invitation would replace, old beside new, with a confirmation of its own: anybody can write such an invitation. */
export function Changes({ organisation, changes, confirmed, onConfirm }: ChangesProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-5">
      <Notice kind="danger" title={t("join.changesTitle")} live>
        {t("join.changesLead", { organisation })}
      </Notice>
      {changes.map((change) => (
        <ChangeRow key={change.field} change={change} />
      ))}
      <label className="flex items-start gap-3">
        <input
          type="checkbox"
          checked={confirmed}
          onChange={(event) => onConfirm(event.target.checked)}
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <span>{t("join.confirm", { organisation })}</span>
      </label>
    </div>
  );
}

function ChangeRow({ change }: { readonly change: Change }) {
  const { t } = useTranslation();
  const name = t(`join.${change.field as "office" | "endpoints" | "factory"}`);
  return (
    <section aria-label={name} className="grid gap-2">
      <h2 className="font-semibold">{name}</h2>
      <dl className="grid gap-3 sm:grid-cols-2">
        <Side name={t("join.old")} addresses={change.old} />
        <Side name={t("join.new")} addresses={change.new} />
      </dl>
    </section>
  );
}

function Side({ name, addresses }: { readonly name: string; readonly addresses: readonly string[] }) {
  return (
    <div className="grid content-start gap-1 rounded-control border border-line p-3">
      <dt className="text-sm text-muted">{name}</dt>
      <dd>
        <Endpoints addresses={addresses} />
      </dd>
    </div>
  );
}
