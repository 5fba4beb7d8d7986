import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { Page } from "../../components/page";
import { codeText } from "../../lib/i18n";
import { useRetry } from "./api/retry";
import { useSetVaultAside } from "./api/set-vault-aside";

const damaged: readonly string[] = ["vault.damaged", "vault.parameters"];

/** Says why the data directory cannot be used, and what can be done. */
export function Unusable({
  problem,
  onRetried,
}: {
  readonly problem: string;
  readonly onRetried: () => Promise<void>;
}) {
  const { t } = useTranslation();
  const retry = useRetry(onRetried);
  const aside = useSetVaultAside(onRetried);
  return (
    <Page title={t("unusable.title")}>
      <Notice kind="danger" live>
        <p>{codeText(t, problem)}</p>
        {damaged.includes(problem) && <p>{t("unusable.asideHint")}</p>}
      </Notice>
      <div className="flex flex-wrap gap-3">
        <Button busy={retry.isPending || aside.isPending} onClick={() => retry.mutate()}>
          {t("app.retry")}
        </Button>
        {damaged.includes(problem) && (
          <Button variant="secondary" onClick={() => aside.mutate()}>
            {t("unusable.aside")}
          </Button>
        )}
      </div>
    </Page>
  );
}
