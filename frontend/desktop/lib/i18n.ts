import { startTexts, type namespace } from "@shared/lib/i18n";
import type { Language } from "@shared/lib/language";
import { pickText as pickLocalText, type LocalText } from "@shared/lib/local-text";
import type { SharedTexts } from "@shared/locales/en";
import type { TFunction } from "i18next";
import { texts as english, type Texts } from "../locales/en";
import { isBackendError } from "./backend-error";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: typeof namespace;
    resources: { [namespace]: Texts & SharedTexts };
    returnNull: false;
  }
}

// English is always there, as the fallback; other languages are read when somebody wants them.
const others = import.meta.glob<Texts>(["../locales/*/index.ts", "!../locales/en/index.ts"], {
  import: "texts",
});

/** Starts the translations. */
export const startTranslations = (language: Language): Promise<void> =>
  startTexts({ "../locales/en/index.ts": english, ...others }, language);

/** Gives the text of a name in the reader's language. */
export type Translate = TFunction<typeof namespace>;

/** The sentence for whatever a call failed with. */
export function errorText(t: Translate, error: unknown): string {
  if (!isBackendError(error)) return t("errors.internal");
  return codeText(t, error.code, error.params);
}

/** The sentence for an error's code; codes of the office that the app does not know show the office's own sentence. */
export function codeText(t: Translate, code: string, params: Record<string, string> = {}): string {
  const keys = [`errors.${code}`];
  if (code.startsWith("office.") && params["detail"]) keys.push("errors.office.other");
  keys.push("errors.internal");
  // Codes come from Go, so that the compiler cannot know these keys.
  const translate = t as unknown as (keys: string[], params: Record<string, string>) => string;
  return translate(keys, params);
}

/** A text of an election in the reader's language, else in English, else in whatever language there is. */
export function pickText(texts: LocalText, language: string): string {
  return pickLocalText(texts, [language]);
}
