import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { Problem } from "./problem";
import { organisations } from "../lib/backend";
import { useAction } from "../lib/use-action";

/** Says that the link the app was opened with is damaged, and puts it aside when asked. */
export function DamagedLink({ onAside }: { readonly onAside: () => Promise<void> }) {
  const { t } = useTranslation();
  const aside = useAction(async () => {
    await organisations.PutAside();
    await onAside();
  });
  return (
    <Notice kind="caution" live>
      <div className="grid justify-items-start gap-3">
        <p>{t("join.damaged")}</p>
        <Problem error={aside.error} />
        <Button variant="secondary" busy={aside.busy} onClick={() => void aside.run()}>
          {t("join.aside")}
        </Button>
      </div>
    </Notice>
  );
}
