import { Button } from "@shared/components/button";
import { Dialog } from "../components/dialog";
import { useTexts } from "../lib/i18n";

/** Announces that nobody seems to be there. Any key or pointer keeps the session. */
export function IdleWarning({ seconds }: { readonly seconds: number }) {
  const t = useTexts();
  return (
    <Dialog open title={t("idle.title", { count: seconds })} onClose={() => undefined}>
      <p>{t("idle.text")}</p>
      <Button className="justify-self-end">{t("idle.stay")}</Button>
    </Dialog>
  );
}
