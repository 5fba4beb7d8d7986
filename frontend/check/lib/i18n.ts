import { startTexts, useTextsOf, type KeysOf, type TranslateOf } from "@shared/lib/i18n";
import { firstLanguage, type Language } from "@shared/lib/language";
import { de } from "../locales/de";
import { en, type Texts } from "../locales/en";

/** Starts the translations. */
export const startTranslations = (language: Language = firstLanguage()): Promise<void> =>
  startTexts({ en, de }, language);

/** The texts of this page. */
export const useTexts = (): TranslateOf<KeysOf<Texts>> => useTextsOf();
