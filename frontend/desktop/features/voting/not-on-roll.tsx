import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import { organisations } from "../../lib/backend";
import { href } from "../../lib/route";
import { usePolled } from "../../lib/use-polled";

const interval = 10_000;

/** Says that the person cannot vote here, and where to register if they have not done that. */
export function NotOnRoll({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation();
  const registration = usePolled(organisation, interval, () => organisations.Registration(organisation));
  const stage = registration.value?.stage;
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
