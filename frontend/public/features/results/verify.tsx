import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { getOrganisation, type Description } from "../../lib/api";
import { useTexts } from "../../lib/i18n";
import { useLoaded } from "../../lib/use-loaded";

/** How anybody can check the election without trusting the office, and the command for it. */
export function Verify({ description }: { readonly description: Description }) {
  const t = useTexts();
  const organisation = useLoaded("organisation", getOrganisation);
  const rpc = organisation.value?.rpc[0];
  const command = `psephos audit ${description.address}${rpc ? ` --rpc ${rpc}` : ""}`;
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-xl font-semibold">{t("verify.heading")}</h2>
        <p className="mt-1 max-w-prose text-muted">{t("verify.intro")}</p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <code className="min-w-0 flex-1 basis-72 rounded-control border border-line bg-raised p-3 text-sm break-all">
          {command}
        </code>
        <CopyButton text={command} />
      </div>
      <dl className="grid gap-2 text-sm">
        <Fact name={t("verify.contract", { chain: description.chainId })} value={description.address} />
        <Fact name={t("verify.texts")} value={description.metadataHash} />
      </dl>
    </Card>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd className="font-mono break-all">{value}</dd>
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
