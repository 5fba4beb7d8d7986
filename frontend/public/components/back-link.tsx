import { ArrowLeft } from "lucide-react";
import { useTexts } from "../lib/i18n";
import { listHref } from "../lib/route";

/** The way back to the list. */
export function BackLink() {
  const t = useTexts();
  return (
    <a
      href={listHref}
      className="inline-flex min-h-11 items-center gap-2 justify-self-start rounded-control pe-2 font-medium text-accent"
    >
      <ArrowLeft aria-hidden="true" className="size-4" />
      {t("shell.home")}
    </a>
  );
}
