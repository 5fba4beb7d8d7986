import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { useCopyText } from "../lib/api/copy-text";

const shownFor = 2500; // milliseconds

/** Copies public text through the Go side, which owns the clipboard, and says so. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = useCopyText(() => setCopied(true));
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), shownFor);
    return () => clearTimeout(timer);
  }, [copied]);
  const icon = copied ? (
    <Check aria-hidden="true" className="size-4" />
  ) : (
    <Copy aria-hidden="true" className="size-4" />
  );
  return (
    <Button variant="secondary" icon={icon} busy={copy.isPending} onClick={() => copy.mutate(text)}>
      <span aria-live="polite">{copied ? t("app.copied") : label}</span>
    </Button>
  );
}
