import { Badge } from "@shared/components/badge";
import { RowHead, Table, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { useTexts, type TextKey } from "../../lib/i18n";
import { texts as en } from "../../locales/en";

/** What works in the background; of several replicas one does each. */
export function Workers({ workers }: { readonly workers: readonly Schemas["WorkerInfo"][] }) {
  const t = useTexts();
  return (
    <Table
      label={t("monitoring.workers")}
      head={
        <>
          <Th>{t("monitoring.worker")}</Th>
          <Th>{t("monitoring.result")}</Th>
        </>
      }
    >
      {workers.map((worker) => (
        <tr key={worker.name}>
          <RowHead>
            {worker.name in en.workers ? t(`workers.${worker.name}` as TextKey) : worker.name}
          </RowHead>
          <Td>
            <Badge tone={worker.held ? "positive" : "caution"}>
              {t(worker.held ? "monitoring.working" : "monitoring.nobody")}
            </Badge>
          </Td>
        </tr>
      ))}
    </Table>
  );
}
