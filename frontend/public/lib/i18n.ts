import i18next from "i18next";
import { useCallback } from "react";
import { initReactI18next, useTranslation } from "react-i18next";
import { en, type Texts } from "../locales/en";

/** Names of texts, such as "list.heading". */
type KeysOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeysOf<T[K]>}` }[keyof T &
  string];
export type TextKey = KeysOf<Texts>;

/** Gives the text of a name in the reader's language, with its {{places}} filled in. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const namespace = "public";

/** Starts the translations. */
export async function startTranslations(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    ns: [namespace],
    resources: { en: { [namespace]: en } },
    interpolation: { escapeValue: false }, // React escapes
  });
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

/** Texts of an election by language tag, as its organiser wrote them. */
export type LocalText = Readonly<Record<string, string>>;

/** Picks the reader's language, else English, else any. */
export function pickText(
  text: LocalText | undefined,
  languages: readonly string[] = navigator.languages,
): string {
  if (!text) return "";
  for (const tag of [...languages, "en"]) {
    const found = text[tag] ?? text[tag.split("-")[0] ?? ""];
    if (found) return found;
  }
  return Object.values(text)[0] ?? "";
}
