import { Undo2 } from "lucide-react";
import { useRef } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { Problem } from "../../components/problem";
import { useTexts } from "../../lib/i18n";
import { useHandInBounce } from "./api/hand-in-bounce";

/** Hands in a message that came back to the office's mailbox, as a file that the mail program saved. */
export function HandInBounce() {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const handIn = useHandInBounce();
  return (
    <div className="grid justify-items-start gap-2">
      <input
        ref={input}
        type="file"
        accept=".eml,message/rfc822"
        hidden
        aria-label={t("mail.bounceFile")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = ""; // the same file can be chosen again
          if (file) handIn.mutate(file);
        }}
      />
      <Button
        variant="secondary"
        busy={handIn.isPending}
        icon={<Undo2 aria-hidden="true" className="size-4" />}
        onClick={() => input.current?.click()}
      >
        {t("mail.bounce")}
      </Button>
      <p className="text-sm text-muted">{t("mail.bounceHint")}</p>
      {handIn.isSuccess && (
        <Notice kind="positive" live>
          {t("mail.bounceNoted")}
        </Notice>
      )}
      <Problem error={handIn.error} />
    </div>
  );
}
