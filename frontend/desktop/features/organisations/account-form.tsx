import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { TextField } from "@shared/components/text-field";
import { PassphraseField } from "../../components/passphrase-field";
import { Problem } from "../../components/problem";
import type { Organisation } from "../../lib/backend";
import { useSignIn } from "./api/sign-in";
import { useSignUp } from "./api/sign-up";

export interface AccountFormProps {
  readonly organisation: Organisation;
}

/** Makes an account at the office or signs in to it. */
export function AccountForm({ organisation }: AccountFormProps) {
  const { t } = useTranslation();
  const [fresh, setFresh] = useState(!organisation.account);
  const [email, setEmail] = useState(organisation.email);
  const [password, setPassword] = useState("");
  const forget = () => setPassword("");
  const signUp = useSignUp(organisation.id, forget);
  const signIn = useSignIn(organisation.id, forget);
  const submit = fresh ? signUp : signIn;
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit.run(email.trim(), password);
      }}
    >
      <Heading fresh={fresh} organisation={organisation.name} />
      <TextField
        label={t("registration.email")}
        type="email"
        name="email"
        autoComplete="email"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PassphraseField
        label={t("registration.password")}
        hint={fresh ? t("registration.passwordHint") : undefined}
        value={password}
        onChange={setPassword}
      />
      <Problem error={submit.error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={submit.isPending} disabled={email.trim() === "" || password === ""}>
          {t(fresh ? "registration.signUp" : "registration.signIn")}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            submit.reset();
            setFresh(!fresh);
          }}
        >
          {t(fresh ? "registration.haveAccount" : "registration.noAccount")}
        </Button>
      </div>
    </form>
  );
}

function Heading({ fresh, organisation }: { readonly fresh: boolean; readonly organisation: string }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-2">
      <h2 className="text-xl font-semibold">
        {t(fresh ? "registration.accountTitle" : "registration.signInTitle")}
      </h2>
      <p className="text-muted">
        {fresh ? t("registration.accountLead") : t("registration.signInLead", { organisation })}
      </p>
    </div>
  );
}
