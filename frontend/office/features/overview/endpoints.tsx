import { Badge } from "@shared/components/badge";
import { formatNumber } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { RowHead, Table, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";

/** The nodes through which the office sees the chain. */
export function Endpoints({ endpoints }: { readonly endpoints: readonly Schemas["EndpointInfo"][] }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Table
      label={t("monitoring.endpoints")}
      head={
        <>
          <Th>{t("monitoring.endpoint")}</Th>
          <Th end>{t("monitoring.block")}</Th>
          <Th>{t("monitoring.result")}</Th>
        </>
      }
    >
      {endpoints.map((endpoint, index) => (
        <tr key={index}>
          <RowHead className="[overflow-wrap:anywhere]">
            {endpoint.name}
            {endpoint.error && <span className="block text-muted">{endpoint.error}</span>}
          </RowHead>
          <Td end>{endpoint.head === undefined ? "–" : formatNumber(endpoint.head, language)}</Td>
          <Td>
            <Badge tone={endpoint.healthy ? "positive" : "danger"}>
              {t(endpoint.healthy ? "monitoring.ok" : "monitoring.notOk")}
            </Badge>
          </Td>
        </tr>
      ))}
    </Table>
  );
}
