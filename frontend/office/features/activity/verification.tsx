import { ShieldCheck } from "lucide-react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { TextField } from "@shared/components/text-field";
import { formatNumber } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { useState } from "react";
import { CardSection } from "../../components/card-section";
import { Problem } from "../../components/problem";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { useVerifyLog, type Kept } from "./api/verify-log";

/** Checks the chain of hashes, and gives the last one to keep. */
export function Verification() {
  const t = useTexts();
  const [found, setFound] = useState<Schemas["ActivityVerification"]>();
  const [text, setText] = useState("");
  const kept = parseKept(text);
  const verify = useVerifyLog(setFound);
  return (
    <CardSection title={t("activity.verifyTitle")} lead={t("activity.verifyLead")}>
      <TextField
        label={t("activity.kept")}
        hint={t("activity.keptHint")}
        error={text.trim() !== "" && !kept ? t("activity.keptWrong") : undefined}
        value={text}
        maxLength={100}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          setFound(undefined);
        }}
      />
      <Button
        variant="secondary"
        className="justify-self-start"
        disabled={text.trim() !== "" && !kept}
        busy={verify.isPending}
        icon={<ShieldCheck aria-hidden="true" className="size-4" />}
        onClick={() => verify.mutate(kept)}
      >
        {t("activity.verify")}
      </Button>
      <Problem error={verify.error} />
      {found && <Finding found={found} compared={kept !== undefined} />}
    </CardSection>
  );
}

/** An entry's number and hash as somebody kept them, such as 42:9f…; undefined if it is none. */
function parseKept(text: string): Kept | undefined {
  const [, seq, hash] = /^\s*(\d{1,15})[\s:]+([0-9a-f]{64})\s*$/i.exec(text) ?? [];
  return seq && hash ? { seq: Number(seq), hash: hash.toLowerCase() } : undefined;
}

interface FindingProps {
  readonly found: Schemas["ActivityVerification"];
  /** With an entry that was kept. */
  readonly compared: boolean;
}

function Finding({ found, compared }: FindingProps) {
  const t = useTexts();
  const language = useLanguage();
  const count = formatNumber(found.entries, language);
  if (!found.intact) {
    return (
      <Notice kind="danger" title={t("activity.tampered")} live>
        <p className="break-words">
          {found.changed
            ? t("activity.changedFrom", { entry: formatNumber(found.changed, language) })
            : found.detail}
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="positive" title={t("activity.intact", { entries: count })} live>
      {compared && <p className="mb-2">{t("activity.keptFound")}</p>}
      <p>{t("activity.hash")}</p>
      <code className="mt-1 block font-mono break-all">{`${found.entries}:${found.hash}`}</code>
    </Notice>
  );
}
