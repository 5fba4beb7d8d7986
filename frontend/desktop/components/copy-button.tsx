import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { session } from "../lib/backend";
import { useAction } from "../lib/use-action";

const shownFor = 2500; // milliseconds

/** Copies public text through the Go side, which owns the clipboard, and says so. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = useAction(async () => {
    await session.Copy(text);
    setCopied(true);
  });
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
    <Button variant="secondary" icon={icon} busy={copy.busy} onClick={() => void copy.run()}>
      <span aria-live="polite">{copied ? t("app.copied") : label}</span>
    </Button>
  );
}
