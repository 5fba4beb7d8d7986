import { currentLanguage } from "./i18n";

/** Texts of an election by language tag, as its organiser wrote them. */
export type LocalText = Readonly<Record<string, string>>;

/** Picks the page's language, else one that the reader knows, else English, else any. */
export function pickText(
  text: LocalText | undefined,
  known: readonly string[] = [currentLanguage(), ...navigator.languages],
): string {
  if (!text) return "";
  for (const tag of [...known, "en"]) {
    for (const name of [tag, tag.split("-")[0] ?? ""])
      if (Object.hasOwn(text, name) && text[name]) return text[name];
  }
  return Object.values(text)[0] ?? "";
}
