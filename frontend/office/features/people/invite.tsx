import { Mail } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { CardSection } from "../../components/card-section";
import { AskDialog } from "../../components/dialog";
import { LinkButton } from "../../components/link-button";
import { answer, office } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import { useAction } from "../../lib/use-action";
import type { Person } from "../../lib/use-people";

/** Sends one person an invitation, the first or another one. */
export function Invite({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const t = useTexts();
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState(false);
  const invite = useAction(() =>
    answer(office.POST("/api/v1/roll/invitations", { body: { voters: [person.id] } })),
  );
  const label = t(person.invited ? "person.inviteAgain" : "person.invite");
  const confirm = () =>
    void invite.run().then((done) => {
      if (!done) return;
      setAsking(false);
      setSent(true);
      onDone();
    });
  const close = () => {
    invite.reset();
    setAsking(false);
  };
  return (
    <CardSection title={t("person.actions")}>
      {sent && (
        <Notice kind="positive" live>
          {t("person.invitedNow")}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button
          variant="secondary"
          icon={<Mail aria-hidden="true" className="size-4" />}
          onClick={() => setAsking(true)}
        >
          {label}
        </Button>
        {person.state === "addressProven" && (
          <LinkButton href={hrefOf("approvals")}>{t("person.toApprovals")}</LinkButton>
        )}
      </div>
      <AskDialog
        open={asking}
        title={label}
        confirm={label}
        busy={invite.busy}
        error={invite.error}
        onConfirm={confirm}
        onClose={close}
      >
        <p>{t("person.inviteText", { email: person.email })}</p>
      </AskDialog>
    </CardSection>
  );
}
