import { Badge } from "@shared/components/badge";
import { Notice } from "@shared/components/notice";
import { RowHead, Table, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { useTexts, type TextKey } from "../../lib/i18n";
import { en } from "../../locales/en";

const kinds = { ready: "positive", degraded: "caution", unavailable: "danger" } as const;

/** Everything the office depends on, and what to do about what does not work. */
export function Monitoring({ status }: { readonly status: Schemas["Readiness"] }) {
  const t = useTexts();
  return (
    <div className="grid gap-4">
      <Notice kind={kinds[status.status]} title={t(`monitoring.${status.status}`)} />
      <Table
        label={t("monitoring.title")}
        head={
          <>
            <Th>{t("monitoring.check")}</Th>
            <Th>{t("monitoring.result")}</Th>
            <Th wide>{t("monitoring.detail")}</Th>
          </>
        }
      >
        {status.checks.map((check) => (
          <tr key={check.name}>
            <RowHead className="font-medium">
              {check.name in en.checks ? t(`checks.${check.name}` as TextKey) : check.name}
              {!check.ok && (
                <span className="mt-1 block font-normal text-muted md:hidden">{check.detail}</span>
              )}
            </RowHead>
            <Td>
              <Badge tone={check.ok ? "positive" : "danger"}>
                {t(check.ok ? "monitoring.ok" : "monitoring.notOk")}
              </Badge>
            </Td>
            <Td wide className="break-words">
              {check.detail}
            </Td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
