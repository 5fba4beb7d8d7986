import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { Page } from "../../components/page";
import { session } from "../../lib/backend";
import { codeText } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";

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
  const retry = useAction(async (aside: boolean) => {
    try {
      await (aside ? session.SetAsideVault() : session.Retry());
    } finally {
      await onRetried();
    }
  });
  return (
    <Page title={t("unusable.title")}>
      <Notice kind="danger" live>
        <p>{codeText(t, problem)}</p>
        {damaged.includes(problem) && <p>{t("unusable.asideHint")}</p>}
      </Notice>
      <div className="flex flex-wrap gap-3">
        <Button busy={retry.busy} onClick={() => void retry.run(false)}>
          {t("app.retry")}
        </Button>
        {damaged.includes(problem) && (
          <Button variant="secondary" onClick={() => void retry.run(true)}>
            {t("unusable.aside")}
          </Button>
        )}
      </div>
    </Page>
  );
}
