import { changeLanguage, currentLanguage, languages, useTexts, type Language } from "../lib/i18n";

/** Buttons for the languages of the page, each with its own name in its own language. */
export function LanguageSwitch() {
  const t = useTexts();
  const current = currentLanguage();
  return (
    <div role="group" aria-label={t("shell.language")} className="flex gap-1">
      {(Object.entries(languages) as [Language, string][]).map(([tag, name]) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === current}
          onClick={() => void changeLanguage(tag)}
          className="min-h-11 cursor-pointer rounded-control px-3 text-sm font-medium text-muted hover:bg-accent-soft aria-pressed:bg-accent-soft aria-pressed:text-accent"
        >
          {name}
        </button>
      ))}
    </div>
  );
}
