import { startTexts, useTextsOf, type PageKeysOf, type TranslateOf } from "@shared/lib/i18n";
import { firstLanguage, type Language } from "@shared/lib/language";
import type { Texts } from "../locales/en";

// All languages are in the one script: the page has no network.
const files = import.meta.glob<Texts>("../locales/*/index.ts", { eager: true, import: "texts" });

/** Starts the translations. */
export const startTranslations = (language: Language = firstLanguage()): Promise<void> =>
  startTexts(files, language);

/** The texts of this page. */
export const useTexts = (): TranslateOf<PageKeysOf<Texts>> => useTextsOf();
