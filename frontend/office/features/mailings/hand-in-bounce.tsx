import { Undo2 } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { Problem } from "../../components/problem";
import { answer, office } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";

/** Hands in a message that came back to the office's mailbox, as a file that the mail program saved. */
export function HandInBounce({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [noted, setNoted] = useState(false);
  const handIn = useAction(async (file: File) => {
    setNoted(false);
    await answer(
      office.POST("/api/v1/mail/bounces", {
        body: file as unknown as string,
        bodySerializer: (body) => body,
        headers: { "Content-Type": "message/rfc822" },
      }),
    );
    setNoted(true);
    onDone();
  });
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
          if (file) void handIn.run(file);
        }}
      />
      <Button
        variant="secondary"
        busy={handIn.busy}
        icon={<Undo2 aria-hidden="true" className="size-4" />}
        onClick={() => input.current?.click()}
      >
        {t("mail.bounce")}
      </Button>
      <p className="text-sm text-muted">{t("mail.bounceHint")}</p>
      {noted && (
        <Notice kind="positive" live>
          {t("mail.bounceNoted")}
        </Notice>
      )}
      <Problem error={handIn.error} />
    </div>
  );
}
