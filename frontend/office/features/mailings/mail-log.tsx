import { RotateCw } from "lucide-react";
import { useState } from "react";
import { Badge } from "@shared/components/badge";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { formatNumber } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { Show } from "../../components/loading";
import { Section } from "../../components/page";
import { Problem } from "../../components/problem";
import { SelectField } from "../../components/select-field";
import { RowHead, Table, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";
import { useMail, type Mail, type MailState } from "./api/get-mail";
import { useRetryMail } from "./api/retry-mail";
import { HandInBounce } from "./hand-in-bounce";

const tones = {
  queued: "neutral",
  sending: "accent",
  sent: "positive",
  written: "caution",
  failed: "danger",
  bounced: "danger",
} as const satisfies Record<MailState, string>;

const states = Object.keys(tones) as MailState[];

/** What became of every message, the newest first. */
export function MailLog() {
  const t = useTexts();
  const [state, setState] = useState<MailState>();
  const query = useMail(state);
  return (
    <Section title={t("mail.log")} lead={t("mail.logLead")}>
      <Show query={query}>
        {({ counts, mails, transport }) => (
          <>
            {transport === "outbox" && <Notice kind="caution">{t("mail.outbox")}</Notice>}
            <StateField counts={counts} value={state} onChange={setState} />
            {mails.length === 0 ? (
              <p className="text-muted">{t("mail.none")}</p>
            ) : (
              <MailTable mails={mails} />
            )}
            {transport === "smtp" && <HandInBounce />}
          </>
        )}
      </Show>
    </Section>
  );
}

interface StateFieldProps {
  readonly counts: Schemas["MailCounts"];
  readonly value: MailState | undefined;
  readonly onChange: (state: MailState | undefined) => void;
}

function StateField({ counts, value, onChange }: StateFieldProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <SelectField
      className="max-w-xs"
      label={t("mail.state")}
      value={value ?? ""}
      options={[
        { value: "", label: t("people.anyState") },
        ...states.map((state) => ({
          value: state,
          label: `${t(`delivery.${state}`)} (${formatNumber(counts[state], language)})`,
        })),
      ]}
      onChange={(next) => onChange(states.find((state) => state === next))}
    />
  );
}

function MailTable({ mails }: { readonly mails: readonly Mail[] }) {
  const t = useTexts();
  return (
    <Table
      label={t("mail.log")}
      head={
        <>
          <Th>{t("mail.to")}</Th>
          <Th wide>{t("mail.kind")}</Th>
          <Th wide>{t("mail.when")}</Th>
          <Th>{t("mail.state")}</Th>
        </>
      }
    >
      {mails.map((mail) => (
        <MailRow key={mail.id} mail={mail} />
      ))}
    </Table>
  );
}

function MailRow({ mail }: { readonly mail: Mail }) {
  const t = useTexts();
  const language = useLanguage();
  const retry = useRetryMail(mail.id);
  const failed = mail.state === "failed" || mail.state === "bounced";
  return (
    <tr>
      <RowHead className="break-all">
        <a href={hrefOf("people", mail.voter)} className="font-medium text-accent hover:underline">
          {mail.email}
        </a>
      </RowHead>
      <Td wide>{t(`mailKinds.${mail.kind}`)}</Td>
      <Td wide>{formatTime(mail.sent ?? mail.created, language)}</Td>
      <Td>
        <span className="grid justify-items-start gap-2">
          <Badge tone={tones[mail.state]}>{t(`delivery.${mail.state}`)}</Badge>
          {mail.error && <span className="text-muted [overflow-wrap:anywhere]">{mail.error}</span>}
          {failed && (
            <Button
              variant="secondary"
              className="px-3"
              busy={retry.isPending}
              icon={<RotateCw aria-hidden="true" className="size-4" />}
              aria-label={t("mail.retryOne", { email: mail.email })}
              onClick={() => retry.mutate()}
            >
              {t("mail.retry")}
            </Button>
          )}
          <Problem error={retry.error} />
        </span>
      </Td>
    </tr>
  );
}
