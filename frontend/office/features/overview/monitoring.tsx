import { Notice } from "@shared/components/notice";
import { formatNumber } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { RowHead, Table, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { formatMoney, formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { Checks } from "./checks";
import { Endpoints } from "./endpoints";
import { Figures } from "./figures";
import { Workers } from "./workers";

/** The office on one screen: chain, money, queues, who works, and what went wrong. */
export function Monitoring({ monitoring }: { readonly monitoring: Schemas["Monitoring"] }) {
  const t = useTexts();
  const language = useLanguage();
  const well = monitoring.checks.every((check) => check.ok);
  const { missingWei } = monitoring.funds;
  return (
    <div className="grid gap-4">
      <Notice
        kind={well ? "positive" : "caution"}
        title={t(well ? "monitoring.allWell" : "monitoring.notWell")}
      />
      {missingWei && (
        <Notice kind="caution" title={t("monitoring.missing", { amount: formatMoney(missingWei, language) })}>
          <code className="font-mono break-all">{monitoring.funds.account}</code>
        </Notice>
      )}
      <Figures monitoring={monitoring} />
      <Checks checks={monitoring.checks} />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <Endpoints endpoints={monitoring.chain.endpoints} />
        <Workers workers={monitoring.workers} />
      </div>
      <Incidents incidents={monitoring.incidents} />
    </div>
  );
}

function Incidents({ incidents }: { readonly incidents: Schemas["Monitoring"]["incidents"] }) {
  const t = useTexts();
  const language = useLanguage();
  if (incidents.length === 0) return <p className="text-sm text-muted">{t("monitoring.noIncidents")}</p>;
  return (
    <Table
      label={t("monitoring.incidents")}
      head={
        <>
          <Th>{t("monitoring.when")}</Th>
          <Th>{t("monitoring.what")}</Th>
          <Th end>{t("monitoring.times")}</Th>
        </>
      }
    >
      {incidents.map((incident, index) => (
        <tr key={index}>
          <RowHead className="whitespace-nowrap">{formatTime(incident.at, language)}</RowHead>
          <Td className="[overflow-wrap:anywhere]">{incident.message}</Td>
          <Td end>{formatNumber(incident.times, language)}</Td>
        </tr>
      ))}
    </Table>
  );
}
