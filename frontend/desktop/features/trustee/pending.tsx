import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import { taskOf } from "./step-action";

/** A step that was signed and is on its way. */
export function Pending({ task }: { readonly task: string }) {
  const { t } = useTranslation();
  const known = taskOf(task);
  if (!known) return null;
  return (
    <Notice kind="info" title={t(`trustee.sent.${known}`)} live>
      {t("trustee.sentHint")}
    </Notice>
  );
}
