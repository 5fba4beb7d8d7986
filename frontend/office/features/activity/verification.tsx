import { ShieldCheck } from "lucide-react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { useState } from "react";
import { CardSection } from "../../components/card-section";
import { Problem } from "../../components/problem";
import { answer, office, type Schemas } from "../../lib/client";
import { formatNumber } from "../../lib/format";
import { useLanguage, useTexts } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";

/** Checks the chain of hashes, and gives the last one to keep. */
export function Verification() {
  const t = useTexts();
  const [found, setFound] = useState<Schemas["ActivityVerification"]>();
  const verify = useAction(() => answer(office.GET("/api/v1/activity/verification")));
  return (
    <CardSection title={t("activity.verifyTitle")} lead={t("activity.verifyLead")}>
      <Button
        variant="secondary"
        className="justify-self-start"
        busy={verify.busy}
        icon={<ShieldCheck aria-hidden="true" className="size-4" />}
        onClick={() => void verify.run().then(setFound)}
      >
        {t("activity.verify")}
      </Button>
      <Problem error={verify.error} />
      {found && <Finding found={found} />}
    </CardSection>
  );
}

function Finding({ found }: { readonly found: Schemas["ActivityVerification"] }) {
  const t = useTexts();
  const language = useLanguage();
  const count = formatNumber(found.entries, language);
  if (!found.intact) {
    return (
      <Notice kind="danger" title={t("activity.tampered")} live>
        <p className="break-words">{found.detail}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="positive" title={t("activity.intact", { entries: count })} live>
      <p>{t("activity.hash")}</p>
      <code className="mt-1 block font-mono break-all">{found.hash}</code>
    </Notice>
  );
}
