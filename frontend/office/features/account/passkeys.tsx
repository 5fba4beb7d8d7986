import { Fingerprint } from "lucide-react";
import { useState, type FormEvent } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { TextField } from "@shared/components/text-field";
import { useLanguage } from "@shared/lib/i18n";
import { CardSection } from "../../components/card-section";
import { AskDialog } from "../../components/dialog";
import { Show } from "../../components/loading";
import { PasswordField } from "../../components/password-field";
import { Problem } from "../../components/problem";
import type { Schemas } from "../../lib/client";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { hasPasskeys } from "../../lib/passkeys";
import type { Session } from "../../lib/session";
import { useAddPasskey } from "./api/add-passkey";
import { usePasskeys } from "./api/get-passkeys";
import { useRemovePasskey } from "./api/remove-passkey";
import { RecoveryCodes } from "./recovery-codes";

type Passkey = Schemas["Passkey"];

/** The passkeys of one's account: keys in a device or a security key that need no password. */
export function Passkeys({ session }: { readonly session: Session }) {
  const t = useTexts();
  const query = usePasskeys();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [removing, setRemoving] = useState<Passkey>();
  return (
    <CardSection title={t("account.passkeys")} lead={t("account.passkeysLead")}>
      <Show query={query}>
        {({ passkeys }) => <PasskeyList passkeys={passkeys} onRemove={setRemoving} />}
      </Show>
      {hasPasskeys() ? (
        <AddPasskey key={session.passkeys} onDone={(passkey) => setCodes(passkey.recoveryCodes ?? [])} />
      ) : (
        <Notice kind="info">{t("account.noPasskeys")}</Notice>
      )}
      <RecoveryCodes codes={codes} onClose={() => setCodes([])} />
      {removing && <RemovePasskey passkey={removing} onClose={() => setRemoving(undefined)} />}
    </CardSection>
  );
}

interface PasskeyListProps {
  readonly passkeys: readonly Passkey[];
  readonly onRemove: (passkey: Passkey) => void;
}

function PasskeyList({ passkeys, onRemove }: PasskeyListProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <ul className="grid gap-2 empty:hidden">
      {passkeys.map((passkey) => (
        <li
          key={passkey.id}
          className="flex flex-wrap items-center justify-between gap-3 rounded-control border border-line p-3"
        >
          <span className="min-w-0">
            <span className="block font-medium break-words">{passkey.name}</span>
            <span className="text-sm text-muted">
              {t("account.passkeyMade", { time: formatTime(passkey.created, language) })}
            </span>
          </span>
          <Button
            variant="danger"
            className="px-3"
            aria-label={t("account.passkeyRemoveOne", { name: passkey.name })}
            onClick={() => onRemove(passkey)}
          >
            {t("account.passkeyRemove")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function AddPasskey({ onDone }: { readonly onDone: (passkey: Passkey) => void }) {
  const t = useTexts();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const add = useAddPasskey(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate({ name, password });
  };
  return (
    <form onSubmit={submit} className="grid max-w-md gap-4">
      <TextField
        label={t("account.passkeyName")}
        hint={t("account.passkeyNameHint")}
        required
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <PasswordField label={t("account.passwordAgain")} value={password} onChange={setPassword} />
      <Problem error={add.error} />
      <Button
        type="submit"
        variant="secondary"
        className="justify-self-start"
        icon={<Fingerprint aria-hidden="true" className="size-5" />}
        busy={add.isPending}
      >
        {t("account.passkeyAdd")}
      </Button>
    </form>
  );
}

interface RemovePasskeyProps {
  readonly passkey: Passkey;
  readonly onClose: () => void;
}

function RemovePasskey({ passkey, onClose }: RemovePasskeyProps) {
  const t = useTexts();
  const [password, setPassword] = useState("");
  const remove = useRemovePasskey(passkey.id, onClose);
  return (
    <AskDialog
      open
      danger
      title={t("account.passkeyRemove")}
      confirm={t("account.passkeyRemove")}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate(password)}
      onClose={onClose}
    >
      <p className="break-words">{t("account.passkeyRemoveText", { name: passkey.name })}</p>
      <PasswordField label={t("account.passwordAgain")} value={password} onChange={setPassword} />
    </AskDialog>
  );
}
