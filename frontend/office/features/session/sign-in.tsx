import { useState, type FormEvent } from "react";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { TextField } from "@shared/components/text-field";
import { Brand } from "../../components/brand";
import { Help } from "../../components/help";
import { LanguageChoice } from "../../components/language-choice";
import { PasswordField } from "../../components/password-field";
import { Problem } from "../../components/problem";
import { useOrganisationName } from "../../lib/api/get-organisation";
import { codeOf } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { useSession } from "../../lib/session";
import { useSignIn } from "./api/sign-in";
import { PasskeyButton } from "./passkey-button";
import { SecondFactor, secondFor, secondOf, type Second } from "./second-factor";

/** The first screen: an e-mail address and a password. */
export function SignIn() {
  const t = useTexts();
  const name = useOrganisationName();
  const { ending } = useSession();
  return (
    <div className="mx-auto grid min-h-screen w-full max-w-md content-center gap-6 p-4 py-10">
      <header className="flex items-center gap-3">
        <Brand />
        <span className="min-w-0 text-lg font-semibold break-words">{name || t("app.title")}</span>
      </header>
      <main className="grid gap-4">
        {ending && <Notice kind="info">{t(`signIn.${ending}`)}</Notice>}
        <Card className="grid gap-5">
          <div className="grid gap-1">
            <h1 className="text-2xl font-bold tracking-tight">{t("signIn.title")}</h1>
            <p className="text-muted">{name ? t("signIn.lead", { name }) : t("signIn.leadPlain")}</p>
          </div>
          <PasswordForm />
          <PasskeyButton />
        </Card>
        <Help title={t("signIn.help")}>
          <p>{t("signIn.helpText")}</p>
        </Help>
      </main>
      <footer className="flex flex-wrap items-end justify-between gap-4 text-sm">
        <a href="/" className="inline-flex min-h-11 items-center font-medium text-accent">
          {t("signIn.results")}
        </a>
        <LanguageChoice />
      </footer>
    </div>
  );
}

function PasswordForm() {
  const t = useTexts();
  const { lastEmail } = useSession();
  const [email, setEmail] = useState(lastEmail);
  const [password, setPassword] = useState("");
  const [second, setSecond] = useState<Second>();
  const [code, setCode] = useState("");
  const signIn = useSignIn(() => setCode(""));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!signIn.isPending) signIn.mutate({ email, password, ...secondOf(second, code) });
  };
  const asked = secondFor(signIn.error);
  if (asked && !second) setSecond(asked);
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        label={t("signIn.email")}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PasswordField label={t("signIn.password")} value={password} onChange={setPassword} />
      {second && <SecondFactor second={second} code={code} onSecond={setSecond} onCode={setCode} />}
      <SignInProblem error={signIn.error} />
      <Button type="submit" busy={signIn.isPending}>
        {t("signIn.submit")}
      </Button>
    </form>
  );
}

function SignInProblem({ error }: { readonly error: Error | null }) {
  const t = useTexts();
  if (codeOf(error) === "code_required")
    return (
      <Notice kind="info" live>
        {t("signIn.codeRequired")}
      </Notice>
    );
  if (codeOf(error) === "voter_account")
    return (
      <Notice kind="caution" live>
        {t("signIn.voter")}
      </Notice>
    );
  return <Problem error={error} />;
}
