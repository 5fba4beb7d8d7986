import { Mail } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { forget } from "@shared/lib/query";
import { CardSection } from "../../components/card-section";
import { AskDialog } from "../../components/dialog";
import { LinkButton } from "../../components/link-button";
import { useSendInvitations } from "../../lib/api/send-invitations";
import { useTexts } from "../../lib/i18n";
import type { Person } from "../../lib/people";
import { hrefOf } from "../../lib/route";
import { personKey } from "./api/get-person";

/** Sends one person an invitation, the first or another one. */
export function Invite({ person }: { readonly person: Person }) {
  const t = useTexts();
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState(false);
  const invite = useSendInvitations({
    old: personKey(person.id),
    onDone: () => {
      setAsking(false);
      setSent(true);
    },
  });
  const label = t(person.invited ? "person.inviteAgain" : "person.invite");
  const close = () => {
    forget(invite);
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
        busy={invite.isPending}
        error={invite.error}
        onConfirm={() => invite.mutate({ voters: [person.id] })}
        onClose={close}
      >
        <p>{t("person.inviteText", { email: person.email })}</p>
      </AskDialog>
    </CardSection>
  );
}
