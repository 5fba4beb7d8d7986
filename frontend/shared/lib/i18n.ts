import i18next from "i18next";
import { useCallback } from "react";
import { initReactI18next, useTranslation } from "react-i18next";
import { pickLanguage, setDocumentLanguage, type Language } from "./language";

/** Plural forms go by the name without _one and _other. */
type NameOf<K extends string> = K extends `${infer Base}_${"one" | "other"}` ? Base : K;

/** Names of texts, such as "list.heading". */
export type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? NameOf<K> : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];

/** Gives the text of a name in the reader's language, with its {{places}} filled in. */
export type TranslateOf<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

const namespace = "page";

/** Starts the translations of a page, whose texts are given by language. */
export async function startTexts(
  texts: Readonly<Record<Language, object>>,
  language: Language,
): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    ns: [namespace],
    resources: { en: { [namespace]: texts.en }, de: { [namespace]: texts.de } },
    interpolation: { escapeValue: false }, // React escapes
  });
  setDocumentLanguage(language);
}

/** Changes the language of the page and of the document. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  setDocumentLanguage(language);
}

/** The language that the page is in. */
export const currentLanguage = (): Language => pickLanguage(i18next.language, []);

/** The language that the page is in, followed when it changes. */
export function useLanguage(): Language {
  return pickLanguage(useTranslation().i18n.language, []);
}

/** The texts of the page. Each page of the workspace says which names it has. */
export function useTextsOf<Key extends string>(): TranslateOf<Key> {
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
