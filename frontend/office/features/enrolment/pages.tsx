import { Badge } from "@shared/components/badge";
import { formatNumber } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { RowHead, Table, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { formatMoney } from "../../lib/format";
import { useTexts } from "../../lib/i18n";

/** Every page of the chain's roll: how far it is, how often it was tried, and what it cost. */
export function Pages({ pages }: { readonly pages: readonly Schemas["EnrolmentPage"][] }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Table
      label={t("enrolment.pages")}
      head={
        <>
          <Th>{t("enrolment.page")}</Th>
          <Th end>{t("enrolment.size")}</Th>
          <Th>{t("enrolment.state")}</Th>
          <Th end>{t("enrolment.block")}</Th>
          <Th end wide>
            {t("enrolment.attempts")}
          </Th>
          <Th end wide>
            {t("enrolment.cost")}
          </Th>
          <Th wide>{t("enrolment.tx")}</Th>
        </>
      }
    >
      {pages.map((page) => (
        <tr key={page.page}>
          <RowHead className="font-medium">{page.page + 1}</RowHead>
          <Td end>{formatNumber(page.size, language)}</Td>
          <Td>
            <Badge tone={page.state === "enrolled" ? "positive" : "accent"}>
              {t(page.state === "enrolled" ? "enrolment.enrolled" : "enrolment.prepared")}
            </Badge>
            {page.error && <span className="block text-muted [overflow-wrap:anywhere]">{page.error}</span>}
          </Td>
          <Td end>{page.block ? formatNumber(page.block, language) : "–"}</Td>
          <Td end wide>
            {formatNumber(page.attempts, language)}
          </Td>
          <Td end wide>
            {page.paidWei ? formatMoney(page.paidWei, language) : "–"}
          </Td>
          <Td wide className="max-w-56 font-mono break-all">
            {page.tx ?? "–"}
          </Td>
        </tr>
      ))}
    </Table>
  );
}
