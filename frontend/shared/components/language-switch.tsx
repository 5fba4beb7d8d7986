import { changeLanguage, useLanguage } from "../lib/i18n";
import { keepLanguage, languages, type Language } from "../lib/language";

export interface LanguageSwitchProps {
  /** What the buttons are for, in the page's language. */
  readonly label: string;
}

/** Buttons for the languages of a page, each with its own name in its own language. The choice is kept on this device. */
export function LanguageSwitch({ label }: LanguageSwitchProps) {
  const current = useLanguage();
  const choose = (language: Language) => {
    keepLanguage(language);
    void changeLanguage(language);
  };
  return (
    <div role="group" aria-label={label} className="flex gap-1">
      {(Object.entries(languages) as [Language, string][]).map(([tag, name]) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === current}
          onClick={() => choose(tag)}
          className="min-h-11 cursor-pointer rounded-control px-3 text-sm font-medium text-muted hover:bg-accent-soft aria-pressed:bg-accent-soft aria-pressed:text-accent"
        >
          {name}
        </button>
      ))}
    </div>
  );
}
