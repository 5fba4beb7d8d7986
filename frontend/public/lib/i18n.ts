import { formatLocale } from "@shared/lib/format";
import { currentLanguage, startTexts, useTextsOf, type PageKeysOf, type TranslateOf } from "@shared/lib/i18n";
import { firstLanguage, type Language } from "@shared/lib/language";
import type { Texts } from "../locales/en";

const files = import.meta.glob<Texts>("../locales/*/index.ts", { eager: true, import: "texts" });

export type TextKey = PageKeysOf<Texts>;

/** Gives the text of a name in the reader's language, with its {{places}} filled in. */
export type Translate = TranslateOf<TextKey>;

/** Starts the translations. */
export const startTranslations = (language: Language = firstLanguage()): Promise<void> =>
  startTexts(files, language);

/** The texts of this page. */
export const useTexts = (): Translate => useTextsOf();

/** How numbers and times are written: as the browser does in the page's language, such as en-GB, else as the language does. */
export const currentLocale = (): string => formatLocale(currentLanguage());
