import { Mail } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { forget } from "@shared/lib/query";
import { AskDialog } from "../../components/dialog";
import { LinkButton } from "../../components/link-button";
import { funnelKey } from "../../lib/api/get-funnel";
import { useSendInvitations } from "../../lib/api/send-invitations";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import { useWritesFiles } from "./api/get-mail";
import { Sample } from "./sample";

/** Invites everybody who was not invited yet, after a look at the message. */
export function InviteAll({ count }: { readonly count: number }) {
  const t = useTexts();
  const [asking, setAsking] = useState(false);
  const [written, setWritten] = useState<number>();
  const files = useWritesFiles();
  const invite = useSendInvitations({
    old: funnelKey,
    onDone: (sent) => {
      setWritten(sent.written);
      setAsking(false);
    },
  });
  const close = () => {
    forget(invite);
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
        busy={invite.isPending}
        error={invite.error}
        onConfirm={() => invite.mutate({})}
        onClose={close}
      >
        <p>{t(files ? "mail.outbox" : "mail.ask")}</p>
        <Sample kind="invitation" />
      </AskDialog>
    </>
  );
}
