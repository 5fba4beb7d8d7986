import { useState } from "react";
import { Button } from "@shared/components/button";
import { AskDialog, Dialog } from "../../components/dialog";
import { ReasonField } from "../../components/reason-field";
import { answer, office, type Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";
import { FirstPassword } from "./first-password";
import { makePassword } from "./make-password";
import type { User } from "./users";

type Change = "role" | "disable" | "enable" | "password" | "factors";

export interface UserActionsProps {
  readonly user: User;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What an administrator can change about somebody else's account: choose, then confirm. */
export function UserActions({ user, onClose, onDone }: UserActionsProps) {
  const t = useTexts();
  const [change, setChange] = useState<Change>();
  const changes: Change[] = [
    "role",
    "password",
    ...(user.totp || user.passkeys > 0 ? (["factors"] as const) : []),
    user.disabled ? "enable" : "disable",
  ];
  if (change) return <Confirm change={change} user={user} onClose={onClose} onDone={onDone} />;
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

function Confirm({ change, user, onClose, onDone }: UserActionsProps & { readonly change: Change }) {
  const t = useTexts();
  const [reason, setReason] = useState("");
  const [password] = useState(makePassword);
  const [done, setDone] = useState(false);
  const run = useAction(() => send(user, change, password, reason));
  const confirm = () =>
    void run.run().then((changed) => {
      if (!changed) return;
      onDone();
      if (change === "password") setDone(true);
      else onClose();
    });
  if (done) return <FirstPassword open email={user.email} password={password} onClose={onClose} />;
  const label = t(`users.${change}Do`, { role: t(`app.role_${otherRole(user)}`) });
  return (
    <AskDialog
      open
      title={label}
      confirm={label}
      danger={change === "disable" || change === "factors"}
      busy={run.busy}
      error={run.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p className="font-medium break-all">{user.email}</p>
      <p>{t(`users.${change}Text`)}</p>
      {change === "factors" && <ReasonField value={reason} onChange={setReason} />}
    </AskDialog>
  );
}

function send(user: User, change: Change, password: string, reason: string): Promise<User> {
  const path = { params: { path: { id: user.id } } };
  if (change === "factors") {
    return answer(office.POST("/api/v1/users/{id}/factors/reset", { ...path, body: { reason } }));
  }
  const bodies: Record<Exclude<Change, "factors">, Schemas["UserChange"]> = {
    role: { role: otherRole(user) },
    disable: { disabled: true },
    enable: { disabled: false },
    password: { password },
  };
  return answer(office.PATCH("/api/v1/users/{id}", { ...path, body: bodies[change] }));
}
