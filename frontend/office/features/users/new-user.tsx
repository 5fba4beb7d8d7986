import { useState } from "react";
import { ChoiceGroup } from "@shared/components/choice-group";
import { TextField } from "@shared/components/text-field";
import { forget } from "@shared/lib/query";
import { AskDialog } from "../../components/dialog";
import { useTexts } from "../../lib/i18n";
import type { Role } from "../../lib/session";
import { useCreateUser, type FirstSignIn } from "./api/create-user";
import { FirstPassword } from "./first-password";

export interface NewUserProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Opens an account with a first password, which is shown once to be handed over. */
export function NewUser({ open, onClose }: NewUserProps) {
  const t = useTexts();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("registrar");
  const [made, setMade] = useState<FirstSignIn>();
  const create = useCreateUser(setMade);
  const close = () => {
    setEmail("");
    setMade(undefined);
    forget(create);
    onClose();
  };
  if (made) return <FirstPassword {...made} open={open} onClose={close} />;
  return (
    <AskDialog
      open={open}
      title={t("users.add")}
      confirm={t("users.open")}
      busy={create.isPending}
      error={create.error}
      onConfirm={() => create.mutate({ email, role })}
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
