import i18next from "i18next";
import { useCallback } from "react";
import { initReactI18next, useTranslation } from "react-i18next";
import type { SharedTexts } from "../locales/en";
import { languageOfFile, pickLanguage, type Language } from "./language";

/** Plural forms go by the name without _one and _other. */
type NameOf<K extends string> = K extends `${infer Base}_${"one" | "other"}` ? Base : K;

/** Names of texts, such as "list.heading". */
export type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? NameOf<K> : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];

/** Names of a page's own texts and of the words that all pages share. */
export type PageKeysOf<T> = KeysOf<T> | KeysOf<SharedTexts>;

/** Gives the text of a name in the reader's language, with its {{places}} filled in. */
export type TranslateOf<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** A page's locales/<tag>/index.ts by path, as import.meta.glob gives them: their texts, or what loads them. */
export type LocaleFiles = Readonly<Record<string, object | (() => Promise<object>)>>;

/** Where i18next keeps the texts of the page. */
export const namespace = "page";

const shared = import.meta.glob<object>("../locales/*/index.ts", { eager: true, import: "texts" });
let own: LocaleFiles = {};
let wanted: string;

/** Starts the translations of a page. English must be among the files that are loaded already: it stands in for what is missing. */
export async function startTexts(files: LocaleFiles, language: Language): Promise<void> {
  own = files;
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    ns: [namespace],
    defaultNS: namespace,
    resources: {},
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
  });
  await load("en");
  await changeLanguage(language);
}

/** Changes the language of the page and of the document. Of two changes at once the later one counts. */
export async function changeLanguage(language: Language): Promise<void> {
  wanted = language;
  await load(language);
  if (wanted !== language) return;
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}

/** Gives i18next the texts of a language, once. */
async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, namespace)) return;
  const page = textsIn(own, language);
  const loaded = typeof page === "function" ? await (page as () => Promise<object>)() : page;
  i18next.addResourceBundle(language, namespace, { ...textsIn(shared, language), ...loaded });
}

function textsIn(files: LocaleFiles, language: Language): object | undefined {
  return Object.entries(files).find(([path]) => languageOfFile(path) === language)?.[1];
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
