import { Notice } from "@shared/components/notice";
import { intervals } from "@shared/lib/intervals";
import { CardSection } from "../../components/card-section";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { useFunnel } from "../../lib/api/get-funnel";
import { sentenceOf, useTexts } from "../../lib/i18n";
import { InviteAll } from "./invite-all";
import { MailLog } from "./mail-log";
import { Reminders } from "./reminders";

/** Invitations, reminders to those who have not voted, and what became of every message. */
export function Mailings() {
  const t = useTexts();
  const funnel = useFunnel(intervals.screen);
  const open = funnel.data?.elections.filter((election) => election.phase === "open") ?? [];
  return (
    <Page title={t("mail.title")} lead={t("mail.lead")}>
      <Show query={funnel}>
        {(value) => (
          <>
            <CardSection title={t("mail.first")} lead={t("mail.firstLead")}>
              <InviteAll count={value.imported} />
            </CardSection>
            <CardSection title={t("mail.remind")} lead={t("mail.remindLead")}>
              {value.electionsError && (
                <Notice kind="caution">
                  {sentenceOf(t, value.electionsCode ?? "", value.electionsError)}
                </Notice>
              )}
              {open.length === 0 ? (
                <p className="text-muted">{t("mail.noElection")}</p>
              ) : (
                <Reminders elections={open} />
              )}
            </CardSection>
          </>
        )}
      </Show>
      <MailLog />
    </Page>
  );
}
