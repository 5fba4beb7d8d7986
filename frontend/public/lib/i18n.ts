import i18next from "i18next";
import { useCallback } from "react";
import { initReactI18next, useTranslation } from "react-i18next";
import {
  firstLanguage,
  keepLanguage,
  pickLanguage,
  setDocumentLanguage,
  type Language,
} from "@shared/lib/language";
import { de } from "../locales/de";
import { en, type Texts } from "../locales/en";

/** Names of texts, such as "list.heading". */
type KeysOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeysOf<T[K]>}` }[keyof T &
  string];
export type TextKey = KeysOf<Texts>;

/** Gives the text of a name in the reader's language, with its {{places}} filled in. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const namespace = "public";

/** Starts the translations. */
export async function startTranslations(language: Language = firstLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    ns: [namespace],
    resources: { en: { [namespace]: en }, de: { [namespace]: de } },
    interpolation: { escapeValue: false }, // React escapes
  });
  setDocumentLanguage(language);
}

/** Changes the language and remembers it on this device. */
export async function changeLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await i18next.changeLanguage(language);
  setDocumentLanguage(language);
}

/** The language that the page is in. */
export const currentLanguage = (): Language => pickLanguage(i18next.language, []);

/** How numbers and times are written: as the browser does in the page's language, such as en-GB, else as the language does. */
export function currentLocale(): string {
  const language = currentLanguage();
  return navigator.languages.find((tag) => tag.split("-")[0] === language) ?? language;
}

/** The texts of this page. Their names are checked here, because each page of the workspace has its own. */
export function useTexts(): Translate {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback(
    (key, values = {}) => {
      const translate = i18n.t.bind(i18n) as unknown as (key: string, options: object) => string;
      return translate(key, { ns: namespace, lng: language, ...values });
    },
    [i18n, language],
  );
}

/** Texts of an election by language tag, as its organiser wrote them. */
export type LocalText = Readonly<Record<string, string>>;

/** Picks the page's language, else one that the reader knows, else English, else any. */
export function pickText(
  text: LocalText | undefined,
  known: readonly string[] = [currentLanguage(), ...navigator.languages],
): string {
  if (!text) return "";
  for (const tag of [...known, "en"]) {
    for (const name of [tag, tag.split("-")[0] ?? ""])
      if (Object.hasOwn(text, name) && text[name]) return text[name];
  }
  return Object.values(text)[0] ?? "";
}
