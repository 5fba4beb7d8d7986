import { startTexts, useTextsOf, type PageKeysOf, type TranslateOf } from "@shared/lib/i18n";
import { pickLanguage } from "@shared/lib/language";
import { texts as en, type Texts } from "../locales/en";
import { ApiError, type Params, type Schemas } from "./client";
import { readPreference } from "./preferences";

const files = import.meta.glob<Texts>("../locales/*/index.ts", { eager: true, import: "texts" });

export type TextKey = PageKeysOf<Texts>;

/** Gives the text of a name in the reader's language, with its {{places}} filled in. */
export type Translate = TranslateOf<TextKey>;

/** Starts the translations. */
export const startTranslations = (
  language = pickLanguage(readPreference("language"), navigator.languages),
): Promise<void> => startTexts(files, language);

/** The texts of this page. */
export const useTexts = (): Translate => useTextsOf();

/** The sentence for a code where the console has one, else the office's own sentence. `params` are the values in it. */
export function sentenceOf(t: Translate, code: string, sentence: string, params?: Params): string {
  if (Object.hasOwn(en.errors, code)) return t(`errors.${code}` as TextKey, params);
  return sentence || t("errors.internal");
}

/** The sentence for whatever a request failed with. */
export function errorText(t: Translate, error: Error): string {
  if (!(error instanceof ApiError)) return t("errors.internal");
  return sentenceOf(t, error.code, error.message, error.params);
}

/** Why the office left a row of a file out: the console's sentence for its code, else the office's own. */
export function rowReason(t: Translate, { code, params, reason }: Schemas["ImportRowError"]): string {
  return Object.hasOwn(en.rowErrors, code) ? t(`rowErrors.${code}` as TextKey, params) : reason;
}
