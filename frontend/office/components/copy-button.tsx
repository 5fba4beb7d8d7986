import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { useTexts } from "../lib/i18n";

/** Copies a text to the clipboard and says so. Without the browser's permission it can still be selected by hand. */
export function CopyButton({ text }: { readonly text: string }) {
  const t = useTexts();
  const [copied, setCopied] = useState("");
  const done = copied === text;
  const Icon = done ? Check : Copy;
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => undefined,
    );
  };
  return (
    <Button variant="secondary" onClick={copy} icon={<Icon aria-hidden="true" className="size-4" />}>
      <span aria-live="polite">{t(done ? "app.copied" : "app.copy")}</span>
    </Button>
  );
}
