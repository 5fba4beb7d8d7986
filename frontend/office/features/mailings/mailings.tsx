import { Mail } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { CardSection } from "../../components/card-section";
import { AskDialog } from "../../components/dialog";
import { Show } from "../../components/loading";
import { LinkButton } from "../../components/link-button";
import { Page } from "../../components/page";
import { answer, office } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import { useAction } from "../../lib/use-action";
import { useLoaded } from "../../lib/use-loaded";

/** Invitations to everybody who has none yet. */
export function Mailings() {
  const t = useTexts();
  const funnel = useLoaded("funnel", () => answer(office.GET("/api/v1/roll/funnel")), 5_000);
  return (
    <Page title={t("mail.title")} lead={t("mail.lead")}>
      <Show loaded={funnel}>
        {(value) => (
          <CardSection title={t("mail.first")} lead={t("mail.firstLead")}>
            <InviteAll count={value.imported} onDone={funnel.reload} />
          </CardSection>
        )}
      </Show>
    </Page>
  );
}

function InviteAll({ count, onDone }: { readonly count: number; readonly onDone: () => void }) {
  const t = useTexts();
  const [asking, setAsking] = useState(false);
  const [written, setWritten] = useState<number>();
  const invite = useAction(() => answer(office.POST("/api/v1/roll/invitations", { body: {} })));
  const confirm = () =>
    void invite.run().then((done) => {
      if (!done) return;
      setWritten(done.written);
      setAsking(false);
      onDone();
    });
  return (
    <>
      {written !== undefined && (
        <Notice kind="positive" live>
          {t("mail.written", { count: written })}
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
        onClose={() => setAsking(false)}
      >
        <p>{t("mail.ask")}</p>
      </AskDialog>
    </>
  );
}
