/**
 * The languages of all pages, by tag, with their own names. A new one needs this line and its folder in every `locales`;
 * the Go programs have their list in internal/language.
 */
export const languages = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof languages;

/** Where the choice is kept: in the browser alone. It is sent nowhere, unlike a cookie. */
const storageKey = "psephos.language";

/** The reader's choice, else the first of the browser's languages that there is, else English. */
export function pickLanguage(choice: string | null, system: readonly string[]): Language {
  for (const tag of [...(choice ? [choice] : []), ...system]) {
    const short = tag.toLowerCase().split("-")[0] ?? "";
    if (Object.hasOwn(languages, short)) return short as Language;
  }
  return "en";
}

/** The language to begin with. A browser may refuse to keep anything; then its own languages count. */
export function firstLanguage(): Language {
  let kept: string | null = null;
  try {
    kept = window.localStorage.getItem(storageKey);
  } catch {
    // Nothing is kept here.
  }
  return pickLanguage(kept, navigator.languages);
}

/** Remembers a choice on this device, if the browser lets us. */
export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(storageKey, language);
  } catch {
    // The choice lasts as long as the page.
  }
}

/** The language of a file of texts, from its path such as ../locales/de/index.ts. */
export const languageOfFile = (path: string): string | undefined => /\/locales\/([^/]+)\//.exec(path)?.[1];
