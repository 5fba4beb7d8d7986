import { Badge } from "@shared/components/badge";
import { RowHead, Table, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { useTexts, type TextKey } from "../../lib/i18n";
import { texts as en } from "../../locales/en";

/** Everything the office depends on, what does not work first, and what to do about it. */
export function Checks({ checks }: { readonly checks: readonly Schemas["CheckResult"][] }) {
  const t = useTexts();
  const sorted = [...checks].sort((a, b) => Number(a.ok) - Number(b.ok));
  return (
    <Table
      label={t("monitoring.checks")}
      head={
        <>
          <Th>{t("monitoring.check")}</Th>
          <Th>{t("monitoring.result")}</Th>
        </>
      }
    >
      {sorted.map((check) => (
        <tr key={check.name}>
          <RowHead>
            <span className="font-medium">
              {check.name in en.checks ? t(`checks.${check.name}` as TextKey) : check.name}
            </span>
            {check.detail && (
              <span className="block text-muted [overflow-wrap:anywhere]">{check.detail}</span>
            )}
          </RowHead>
          <Td>
            <Badge tone={check.ok ? "positive" : "danger"}>
              {t(check.ok ? "monitoring.ok" : "monitoring.notOk")}
            </Badge>
          </Td>
        </tr>
      ))}
    </Table>
  );
}
