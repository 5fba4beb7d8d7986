import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { useTexts } from "../lib/i18n";

/** A command to be typed or copied. */
export function Command({ text }: { readonly text: string }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <code className="min-w-0 flex-1 basis-64 rounded-control border border-line bg-raised p-3 text-sm break-all">
        {text}
      </code>
      <CopyButton text={text} />
    </div>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const t = useTexts();
  const [copied, setCopied] = useState("");
  const done = copied === text;
  const copy = () => {
    // Without permission the command can still be selected by hand.
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => undefined,
    );
  };
  const Icon = done ? Check : Copy;
  return (
    <Button variant="secondary" onClick={copy} icon={<Icon aria-hidden="true" className="size-4" />}>
      <span aria-live="polite">{t(done ? "verify.copied" : "verify.copy")}</span>
    </Button>
  );
}
