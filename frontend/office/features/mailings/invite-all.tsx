import { Mail } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { AskDialog } from "../../components/dialog";
import { LinkButton } from "../../components/link-button";
import { answer, office } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import { useAction } from "../../lib/use-action";
import { useLoaded } from "../../lib/use-loaded";
import { Sample } from "./sample";

/** Invites everybody who was not invited yet, after a look at the message. */
export function InviteAll({ count, onDone }: { readonly count: number; readonly onDone: () => void }) {
  const t = useTexts();
  const [asking, setAsking] = useState(false);
  const [written, setWritten] = useState<number>();
  const mail = useLoaded("mail transport", () =>
    answer(office.GET("/api/v1/mail", { params: { query: { limit: 1 } } })),
  );
  const files = mail.value?.transport === "outbox";
  const invite = useAction(() => answer(office.POST("/api/v1/roll/invitations", { body: {} })));
  const confirm = () =>
    void invite.run().then((done) => {
      if (!done) return;
      setWritten(done.written);
      setAsking(false);
      onDone();
    });
  const close = () => {
    invite.reset();
    setAsking(false);
  };
  return (
    <>
      {written !== undefined && (
        <Notice kind={files ? "caution" : "positive"} live>
          {t(files ? "mail.asFiles" : "mail.written", { count: written })}
        </Notice>
      )}
      {count === 0 && written === undefined && (
        <Notice kind="info">
          <p>{t("mail.nobody")}</p>
          <p className="mt-3">
            <LinkButton href={hrefOf("people", "", "invited")}>{t("mail.seeInvited")}</LinkButton>
          </p>
        </Notice>
      )}
      {count > 0 && (
        <Button
          className="justify-self-start"
          icon={<Mail aria-hidden="true" className="size-4" />}
          onClick={() => setAsking(true)}
        >
          {t("mail.invite", { count })}
        </Button>
      )}
      <AskDialog
        open={asking}
        title={t("mail.invite", { count })}
        confirm={t("mail.send")}
        busy={invite.busy}
        error={invite.error}
        onConfirm={confirm}
        onClose={close}
      >
        <p>{t(files ? "mail.outbox" : "mail.ask")}</p>
        <Sample kind="invitation" />
      </AskDialog>
    </>
  );
}
