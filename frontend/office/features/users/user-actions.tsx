import { useState } from "react";
import { Button } from "@shared/components/button";
import { AskDialog, Dialog } from "../../components/dialog";
import { ReasonField } from "../../components/reason-field";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { useChangeUser } from "./api/change-user";
import type { User } from "./api/get-users";
import { useResetFactors } from "./api/reset-factors";
import { FirstPassword } from "./first-password";
import { makePassword } from "./make-password";

type Change = "role" | "disable" | "enable" | "password" | "factors";

export interface UserActionsProps {
  readonly user: User;
  readonly onClose: () => void;
}

/** What an administrator can change about somebody else's account: choose, then confirm. */
export function UserActions({ user, onClose }: UserActionsProps) {
  const t = useTexts();
  const [change, setChange] = useState<Change>();
  const changes: Change[] = [
    "role",
    "password",
    ...(user.totp || user.passkeys > 0 ? (["factors"] as const) : []),
    user.disabled ? "enable" : "disable",
  ];
  if (change) return <Confirm change={change} user={user} onClose={onClose} />;
  return (
    <Dialog open title={user.email} onClose={onClose}>
      <ul className="grid gap-2">
        {changes.map((name) => (
          <li key={name}>
            <Button
              variant={name === "disable" ? "danger" : "secondary"}
              className="w-full"
              onClick={() => setChange(name)}
            >
              {t(`users.${name}Do`, { role: t(`app.role_${otherRole(user)}`) })}
            </Button>
          </li>
        ))}
      </ul>
      <Button variant="quiet" onClick={onClose}>
        {t("app.cancel")}
      </Button>
    </Dialog>
  );
}

function otherRole(user: User): User["role"] {
  return user.role === "admin" ? "registrar" : "admin";
}

function Confirm({ change, user, onClose }: UserActionsProps & { readonly change: Change }) {
  const t = useTexts();
  const [reason, setReason] = useState("");
  const [password] = useState(makePassword);
  const [done, setDone] = useState(false);
  const changed = () => (change === "password" ? setDone(true) : onClose());
  const update = useChangeUser(user.id, changed);
  const resetFactors = useResetFactors(user.id, changed);
  const { isPending, error } = change === "factors" ? resetFactors : update;
  const confirm = () => {
    if (change === "factors") resetFactors.mutate(reason);
    else update.mutate(bodyOf(user, change, password));
  };
  if (done) return <FirstPassword open email={user.email} password={password} onClose={onClose} />;
  const label = t(`users.${change}Do`, { role: t(`app.role_${otherRole(user)}`) });
  return (
    <AskDialog
      open
      title={label}
      confirm={label}
      danger={change === "disable" || change === "factors"}
      busy={isPending}
      error={error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p className="font-medium break-all">{user.email}</p>
      <p>{t(`users.${change}Text`)}</p>
      {change === "factors" && <ReasonField value={reason} onChange={setReason} />}
    </AskDialog>
  );
}

function bodyOf(user: User, change: Exclude<Change, "factors">, password: string): Schemas["UserChange"] {
  const bodies = {
    role: { role: otherRole(user) },
    disable: { disabled: true },
    enable: { disabled: false },
    password: { password },
  };
  return bodies[change];
}
