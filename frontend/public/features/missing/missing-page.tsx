import { Card } from "@shared/components/card";
import { useTexts } from "../../lib/i18n";
import { listHref } from "../../lib/route";

/** What a link that leads nowhere shows. */
export function MissingPage() {
  const t = useTexts();
  return (
    <Card className="grid gap-4">
      <h1 className="text-2xl font-bold tracking-tight">{t("shell.missing.heading")}</h1>
      <p className="max-w-prose text-muted">{t("shell.missing.text")}</p>
      <a
        href={listHref}
        className="inline-flex min-h-11 items-center justify-self-start font-medium text-accent underline"
      >
        {t("shell.missing.list")}
      </a>
    </Card>
  );
}
