import { changeLanguage, useLanguage } from "@shared/lib/i18n";
import { languages, type Language } from "@shared/lib/language";
import { writePreference } from "../lib/preferences";
import { SelectField } from "./select-field";

/** Changes the language at once, and remembers it in this browser. Its name stands in both languages. */
export function LanguageChoice() {
  const language = useLanguage();
  const change = (next: string) => {
    writePreference("language", next);
    void changeLanguage(next as Language);
  };
  return (
    <SelectField
      label="Language · Sprache"
      value={language}
      options={Object.entries(languages).map(([value, label]) => ({ value, label }))}
      onChange={change}
    />
  );
}
