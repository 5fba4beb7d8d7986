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

type KeysOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeysOf<T[K]>}` }[keyof T &
  string];
export type TextKey = KeysOf<Texts>;

/** Gives the text of a name in the reader's language, with its {{places}} filled in. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const namespace = "check";

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
