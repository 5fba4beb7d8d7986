import { QRCodeSVG } from "qrcode.react";
import { useState, type FormEvent } from "react";
import { Badge } from "@shared/components/badge";
import { Button } from "@shared/components/button";
import { TextField } from "@shared/components/text-field";
import { CardSection } from "../../components/card-section";
import { AskDialog } from "../../components/dialog";
import { PasswordField } from "../../components/password-field";
import { Problem } from "../../components/problem";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import type { Session } from "../../lib/session";
import { useConfirmTotp } from "./api/confirm-totp";
import { useRemoveTotp } from "./api/remove-totp";
import { useRenewRecoveryCodes } from "./api/renew-recovery-codes";
import { useSetUpTotp } from "./api/set-up-totp";
import { RecoveryCodes } from "./recovery-codes";

/** Sets up or removes the app whose codes are asked for beside the password. */
export function AuthenticatorApp({ session }: { readonly session: Session }) {
  const t = useTexts();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<"remove" | "renew">();
  return (
    <CardSection title={t("account.totp")} lead={t("account.totpLead")}>
      {session.totp ? (
        <>
          <p className="flex flex-wrap items-center gap-3">
            <Badge tone="positive">{t("account.totpOn")}</Badge>
            <span className="text-sm text-muted">
              {t("account.codesLeft", { count: session.recoveryCodes })}
            </span>
          </p>
          <div className="flex flex-wrap gap-3">
            <Button variant="secondary" onClick={() => setAsking("renew")}>
              {t("account.renew")}
            </Button>
            <Button variant="danger" onClick={() => setAsking("remove")}>
              {t("account.totpRemove")}
            </Button>
          </div>
        </>
      ) : (
        <SetUp onDone={setCodes} />
      )}
      <RecoveryCodes codes={codes} onClose={() => setCodes([])} />
      {asking && <BothFactors purpose={asking} onClose={() => setAsking(undefined)} onCodes={setCodes} />}
    </CardSection>
  );
}

function SetUp({ onDone }: { readonly onDone: (codes: readonly string[]) => void }) {
  const t = useTexts();
  const [password, setPassword] = useState("");
  const begin = useSetUpTotp(() => setPassword(""));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!begin.isPending) begin.mutate(password);
  };
  if (begin.data) return <FirstCode totp={begin.data} onDone={onDone} />;
  return (
    <form onSubmit={submit} className="grid max-w-md gap-4">
      <PasswordField label={t("account.passwordAgain")} value={password} onChange={setPassword} />
      <Problem error={begin.error} />
      <Button type="submit" variant="secondary" className="justify-self-start" busy={begin.isPending}>
        {t("account.totpSetUp")}
      </Button>
    </form>
  );
}

interface FirstCodeProps {
  readonly totp: Schemas["NewTOTP"];
  readonly onDone: (codes: readonly string[]) => void;
}

/** Shows the secret once and asks for a first code, so that nobody locks themselves out. */
function FirstCode({ totp, onDone }: FirstCodeProps) {
  const t = useTexts();
  const [code, setCode] = useState("");
  const confirm = useConfirmTotp(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!confirm.isPending) confirm.mutate(code.trim());
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <p className="max-w-prose">{t("account.totpScan")}</p>
      <div className="flex flex-wrap items-center gap-6">
        <QRCodeSVG
          value={totp.uri}
          size={168}
          marginSize={2}
          title={t("account.totpQr")}
          className="rounded-control bg-white"
        />
        <div className="min-w-0">
          <p className="text-sm text-muted">{t("account.totpTyped")}</p>
          <code className="font-mono break-all">{totp.secret.match(/.{1,4}/g)?.join(" ")}</code>
        </div>
      </div>
      <TextField
        className="max-w-xs"
        label={t("account.firstCode")}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Problem error={confirm.error} />
      <Button type="submit" className="justify-self-start" busy={confirm.isPending}>
        {t("account.totpConfirm")}
      </Button>
    </form>
  );
}

interface BothFactorsProps {
  readonly purpose: "remove" | "renew";
  readonly onClose: () => void;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** Asks for password and code before the second factor is changed. */
function BothFactors({ purpose, onClose, onCodes }: BothFactorsProps) {
  const t = useTexts();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const remove = useRemoveTotp(onClose);
  const renew = useRenewRecoveryCodes(onCodes, onClose);
  const change = purpose === "remove" ? remove : renew;
  const label = t(purpose === "remove" ? "account.totpRemove" : "account.renew");
  return (
    <AskDialog
      open
      title={label}
      confirm={label}
      danger={purpose === "remove"}
      busy={change.isPending}
      error={change.error}
      onConfirm={() => change.mutate({ password, code: code.trim() })}
      onClose={onClose}
    >
      <PasswordField label={t("account.passwordAgain")} value={password} onChange={setPassword} />
      <TextField
        label={t("account.codeOrRecovery")}
        autoComplete="one-time-code"
        required
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
    </AskDialog>
  );
}
