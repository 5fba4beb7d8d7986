import i18next from "i18next";
import { useCallback } from "react";
import { initReactI18next, useTranslation } from "react-i18next";
import { de } from "../locales/de";
import { en, type Texts } from "../locales/en";
import type { ApiError } from "./client";
import { readPreference } from "./preferences";

/** Names of texts, such as "people.title"; plural forms go by the name without _one and _other. */
type NameOf<K extends string> = K extends `${infer Base}_one`
  ? Base
  : K extends `${infer Base}_other`
    ? Base
    : K;
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? NameOf<K> : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];
export type TextKey = KeysOf<Texts>;

/** Gives the text of a name in the reader's language, with its {{places}} filled in. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const namespace = "office";

/** The languages of the console, by tag, with their own names. */
export const languages = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof languages;

/** Picks the reader's choice, else the first of the browser's languages that there is, else English. */
export function pickLanguage(choice: string, system: readonly string[]): Language {
  for (const tag of [choice, ...system]) {
    const short = tag.split("-")[0] ?? "";
    if (short in languages) return short as Language;
  }
  return "en";
}

/** Starts the translations. */
export async function startTranslations(
  language = pickLanguage(readPreference("language"), navigator.languages),
): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    ns: [namespace],
    resources: { en: { [namespace]: en }, de: { [namespace]: de } },
    interpolation: { escapeValue: false }, // React escapes
  });
  document.documentElement.lang = language;
}

/** Changes the language of the console and of the document. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The texts of this page. Their names are checked here, because each page of the workspace has its own. */
export function useTexts(): Translate {
  const { i18n } = useTranslation();
  return useCallback(
    (key, values = {}) => {
      const translate = i18n.t.bind(i18n) as unknown as (key: string, options: object) => string;
      return translate(key, { ns: namespace, ...values });
    },
    [i18n],
  );
}

/** The language of the texts at the moment. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}

/** The sentence for a code where the console has one, else the office's own sentence. */
export function sentenceOf(t: Translate, code: string, sentence: string): string {
  if (code in en.errors) return t(`errors.${code}` as TextKey);
  return sentence || t("errors.internal");
}

/** The sentence for whatever a call failed with. */
export function errorText(t: Translate, error: ApiError): string {
  return sentenceOf(t, error.code, error.message);
}

/** Texts of an election by language tag, as its organiser wrote them. */
export type LocalText = Readonly<Record<string, string>>;

/** Picks the reader's language, else English, else any. */
export function pickText(text: LocalText | undefined, language: string): string {
  if (!text) return "";
  return text[language] ?? text["en"] ?? Object.values(text)[0] ?? "";
}
