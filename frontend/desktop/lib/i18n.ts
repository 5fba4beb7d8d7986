import { pickText as pickLocalText, type LocalText } from "@shared/lib/local-text";
import i18next, { type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import { en, type Texts } from "../locales/en";
import { isBackendError } from "./backend-error";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "desktop";
    resources: { desktop: Texts };
    returnNull: false;
  }
}

/** The languages of the app, by tag, with their own names. */
export const languages = { en: "English", de: "Deutsch" } as const;

/** Picks the app's language: the person's choice, else the first of the system's that there is, else English. */
export function pickLanguage(choice: string, system: readonly string[]): keyof typeof languages {
  for (const tag of [choice, ...(choice ? [] : system)]) {
    const short = tag.split("-")[0] ?? "";
    if (short in languages) return short as keyof typeof languages;
  }
  return "en";
}

// English is always there, as the fallback; other languages are read when somebody wants them.
const others: Readonly<Record<string, () => Promise<Texts>>> = {
  de: async () => (await import("../locales/de")).de,
};

async function load(language: string): Promise<void> {
  const read = others[language];
  if (read && !i18next.hasResourceBundle(language, "desktop"))
    i18next.addResourceBundle(language, "desktop", await read());
}

/** Starts the translations. */
export async function startTranslations(language: string): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    defaultNS: "desktop",
    resources: { en: { desktop: en } },
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
  });
  await changeLanguage(language);
}

let wanted = "";

/** Changes the language of the app and of the document. Of two changes at once the later one stays. */
export async function changeLanguage(language: string): Promise<void> {
  wanted = language;
  await load(language);
  if (wanted !== language) return;
  await i18next.changeLanguage(language);
  setDocumentLanguage(language);
}

function setDocumentLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}

/** The sentence for whatever a call failed with. */
export function errorText(t: TFunction<"desktop">, error: unknown): string {
  if (!isBackendError(error)) return t("errors.internal");
  return codeText(t, error.code, error.params);
}

/** The sentence for an error's code; codes of the office that the app does not know show the office's own sentence. */
export function codeText(t: TFunction<"desktop">, code: string, params: Record<string, string> = {}): string {
  const keys = [`errors.${code}`];
  if (code.startsWith("office.") && params["detail"]) keys.push("errors.office.other");
  keys.push("errors.internal");
  // Codes come from Go, so that the compiler cannot know these keys.
  const translate = t as unknown as (keys: string[], params: Record<string, string>) => string;
  return translate(keys, params);
}

/** A text of an election in the reader's language, else in English, else in whatever language there is. */
export function pickText(texts: LocalText, language: string): string {
  return pickLocalText(texts, [language]);
}
