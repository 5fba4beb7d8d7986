import { changeLanguage, useLanguage } from "@shared/lib/i18n";
import { languages, type Language } from "@shared/lib/language";
import { useTexts } from "../lib/i18n";
import { writePreference } from "../lib/preferences";
import { SelectField } from "./select-field";

/** Changes the language at once, and remembers it in this browser. Each language has its own name for itself. */
export function LanguageChoice() {
  const t = useTexts();
  const language = useLanguage();
  const change = (next: string) => {
    writePreference("language", next);
    void changeLanguage(next as Language);
  };
  return (
    <SelectField
      label={t("app.language")}
      value={language}
      options={Object.entries(languages).map(([value, label]) => ({ value, label }))}
      onChange={change}
    />
  );
}
