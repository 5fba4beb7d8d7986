import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { Problem } from "./problem";
import { useSetInvitationAside } from "../lib/api/set-invitation-aside";

/** Says that the link the app was opened with is damaged, and puts it aside when asked. */
export function DamagedLink({ onAside }: { readonly onAside: () => Promise<void> }) {
  const { t } = useTranslation();
  const aside = useSetInvitationAside(onAside);
  return (
    <Notice kind="caution" live>
      <div className="grid justify-items-start gap-3">
        <p>{t("join.damaged")}</p>
        <Problem error={aside.error} />
        <Button variant="secondary" busy={aside.isPending} onClick={() => aside.mutate()}>
          {t("join.aside")}
        </Button>
      </div>
    </Notice>
  );
}
