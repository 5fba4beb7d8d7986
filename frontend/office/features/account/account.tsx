import { useState } from "react";
import { Notice } from "@shared/components/notice";
import { applyTheme } from "@shared/lib/theme";
import { CardSection } from "../../components/card-section";
import { LanguageChoice } from "../../components/language-choice";
import { Page } from "../../components/page";
import { SelectField } from "../../components/select-field";
import { useTexts } from "../../lib/i18n";
import { readPreference, writePreference } from "../../lib/preferences";
import type { Session } from "../../lib/session";
import { AuthenticatorApp } from "./authenticator-app";
import { Passkeys } from "./passkeys";
import { PasswordForm } from "./password-form";

/** One's own account: password, second factors, and how the console looks. */
export function Account({ session }: { readonly session: Session }) {
  const t = useTexts();
  return (
    <Page title={t("account.title")} lead={session.email}>
      {!session.ownPassword && (
        <Notice kind="caution" title={t("account.ownFirst")}>
          {t("account.ownFirstText")}
        </Notice>
      )}
      {session.factorsReset && (
        <Notice kind="caution" title={t("account.factorsReset")}>
          {t("account.factorsResetText", { email: session.factorsReset })}
        </Notice>
      )}
      <CardSection title={t("account.password")} lead={t("account.passwordLead")}>
        <PasswordForm email={session.email} />
      </CardSection>
      <AuthenticatorApp session={session} />
      <Passkeys session={session} />
      <CardSection title={t("account.looks")}>
        <div className="grid gap-4 sm:grid-cols-2">
          <LanguageChoice />
          <ThemeField />
        </div>
      </CardSection>
    </Page>
  );
}

function ThemeField() {
  const t = useTexts();
  const [theme, setTheme] = useState(readPreference("theme") || "system");
  const change = (next: string) => {
    setTheme(next);
    writePreference("theme", next);
    applyTheme(next === "light" || next === "dark" ? next : "system");
  };
  return (
    <SelectField
      label={t("account.theme")}
      value={theme}
      options={(["system", "light", "dark"] as const).map((value) => ({
        value,
        label: t(`account.theme_${value}`),
      }))}
      onChange={change}
    />
  );
}
