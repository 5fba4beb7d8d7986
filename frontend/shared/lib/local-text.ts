import { currentLanguage } from "./i18n";

/** Texts of an election by language tag, as its organiser wrote them. */
export type LocalText = Readonly<Record<string, string>>;

// What the Go programs call legitimate, and the signs before Arabic, Syriac and Kaithi numbers.
const legitimate = "\\u00ad\\u061c\\u200c-\\u200f\\p{Variation_Selector}\\u{e0020}-\\u{e007f}";
const numberSigns = "\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}";
const invisible = new RegExp(
  `(?![\\n${legitimate}${numberSigns}])[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]`,
  "gu",
);
const seen = new RegExp(`[^\\s${legitimate}]`, "u");

/** A text as people see it: without the invisible characters that reorder it or make it look like another. */
export function shownText(text: string): string {
  return text.replace(invisible, "");
}

/**
 * Picks the page's language, else one that the reader knows, else English, else any, as shownText. A text in which
 * nothing can be seen is passed over.
 */
export function pickText(
  text: LocalText | undefined,
  known: readonly string[] = [currentLanguage(), ...navigator.languages],
): string {
  if (!text) return "";
  const tags = [...known, "en"].flatMap((tag) => [tag, tag.split("-")[0] ?? ""]);
  const named = tags.filter((tag) => Object.hasOwn(text, tag)).map((tag) => text[tag] ?? "");
  return [...named, ...Object.values(text)].map(shownText).find((one) => seen.test(one)) ?? "";
}
