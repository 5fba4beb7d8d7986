import { useState } from "react";
import { ChoiceGroup } from "@shared/components/choice-group";
import { TextField } from "@shared/components/text-field";
import { AskDialog } from "../../components/dialog";
import { answer, office } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import type { Role } from "../../lib/session";
import { useAction } from "../../lib/use-action";
import { FirstPassword } from "./first-password";
import { makePassword } from "./make-password";

export interface NewUserProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Opens an account with a first password, which is shown once to be handed over. */
export function NewUser({ open, onClose, onDone }: NewUserProps) {
  const t = useTexts();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("registrar");
  const [made, setMade] = useState<{ email: string; password: string }>();
  const create = useAction(async () => {
    const password = makePassword();
    await answer(office.POST("/api/v1/users", { body: { email, password, role } }));
    return { email, password };
  });
  const close = () => {
    setEmail("");
    setMade(undefined);
    create.reset();
    onClose();
  };
  const confirm = () =>
    void create.run().then((done) => {
      if (!done) return;
      setMade(done);
      onDone();
    });
  if (made) return <FirstPassword {...made} open={open} onClose={close} />;
  return (
    <AskDialog
      open={open}
      title={t("users.add")}
      confirm={t("users.open")}
      busy={create.busy}
      error={create.error}
      onConfirm={confirm}
      onClose={close}
    >
      <TextField
        label={t("users.email")}
        type="email"
        required
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <ChoiceGroup
        legend={<span className="font-medium">{t("users.role")}</span>}
        value={role}
        choices={[
          { value: "registrar", label: t("app.role_registrar"), hint: t("users.registrarHint") },
          { value: "admin", label: t("app.role_admin"), hint: t("users.adminHint") },
        ]}
        onChange={(value) => setRole(value as Role)}
      />
    </AskDialog>
  );
}
