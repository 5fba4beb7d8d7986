import type { ReactNode } from "react";
import { formatNumber } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import type { Schemas } from "../../lib/client";
import { formatMoney } from "../../lib/format";
import { useTexts } from "../../lib/i18n";

/** How far a balance is counted: where fees are next to nothing, the figure says only that it is enough. */
const plenty = 1_000_000;

/** The figures to look at every day, large. */
export function Figures({ monitoring }: { readonly monitoring: Schemas["Monitoring"] }) {
  const t = useTexts();
  const language = useLanguage();
  const { chain, funds, relay, mail, indexer } = monitoring;
  const number = (value: number | undefined) =>
    value === undefined ? t("monitoring.unknown") : formatNumber(value, language);
  const enough = (value: number) =>
    value > plenty ? t("monitoring.moreThan", { count: plenty }) : number(value);
  const files = mail.transport === "outbox" && mail.counts.written > 0;
  const lag = chain.head && chain.final ? chain.head.number - chain.final.number : undefined;
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <Figure name={t("monitoring.head")}>{number(chain.head?.number)}</Figure>
      <Figure
        name={t("monitoring.final")}
        below={lag === undefined ? "" : t("monitoring.behind", { count: number(lag) })}
      >
        {number(chain.final?.number)}
      </Figure>
      <Figure name={t("monitoring.indexer")} below={indexer.error ?? ""}>
        {number(indexer.head)}
      </Figure>
      <Figure name={t("monitoring.balance")}>
        {funds.balanceWei === undefined
          ? t("monitoring.unknown")
          : formatMoney(funds.balanceWei, language, 4)}
      </Figure>
      <Figure name={t("monitoring.paysBallots")}>{enough(funds.ballots)}</Figure>
      <Figure name={t("monitoring.paysEnrolments")}>{enough(funds.enrolments)}</Figure>
      <Figure name={t("monitoring.queue")} below={`${t("monitoring.onTheWay")}: ${number(relay.sent)}`}>
        {number(relay.queued)}
      </Figure>
      <Figure
        name={t("monitoring.mailQueue")}
        below={
          files
            ? `${t("monitoring.mailFiles")}: ${number(mail.counts.written)}`
            : `${t("monitoring.mailTrouble")}: ${number(mail.counts.failed + mail.counts.bounced)}`
        }
      >
        {number(mail.counts.queued + mail.counts.sending)}
      </Figure>
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly below?: string;
  readonly children: ReactNode;
}

function Figure({ name, below, children }: FigureProps) {
  return (
    <div className="grid min-w-0 content-start rounded-card border border-line bg-surface p-4 shadow-xs">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="text-xl font-semibold break-words tabular-nums">
        {children}
        {below && <span className="block text-sm font-normal text-muted">{below}</span>}
      </dd>
    </div>
  );
}
