import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import { windowIntervals } from "@shared/lib/intervals";
import { useRegistration } from "../../lib/api/get-registration";
import { href } from "../../lib/route";

/** Says that the person cannot vote here, and where to register if they have not done that. */
export function NotOnRoll({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation();
  const { data } = useRegistration(organisation, windowIntervals.registered);
  const stage = data?.stage;
  return (
    <Notice kind="caution">
      <p>{t("elections.notOnRoll")}</p>
      {(stage === "account" || stage === "address") && (
        <a
          href={href({ page: "organisation", organisation })}
          className="inline-flex min-h-11 items-center font-semibold text-accent underline"
        >
          {t("elections.registerFirst")}
        </a>
      )}
    </Notice>
  );
}
