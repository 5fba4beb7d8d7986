/** Languages that are offered for an election's texts, by tag. Files may bring others. */
export const offeredLanguages = [
  "en",
  "de",
  "fr",
  "it",
  "es",
  "pt",
  "nl",
  "da",
  "sv",
  "nb",
  "fi",
  "is",
  "pl",
  "cs",
  "sk",
  "sl",
  "hr",
  "hu",
  "ro",
  "bg",
  "el",
  "tr",
  "uk",
  "ru",
  "et",
  "lv",
  "lt",
  "ga",
  "ca",
  "eu",
  "ar",
  "he",
  "fa",
  "hi",
  "bn",
  "ta",
  "id",
  "vi",
  "zh",
  "ja",
  "ko",
  "sw",
] as const;

/** What a language is called in the reader's. */
export function languageName(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag; // not a tag that the system knows
  }
}

/** What a blank vote is called where a text is needed and nobody wrote one. */
export const blankNames: Readonly<Record<string, string>> = {
  en: "Blank vote",
  de: "Leere Stimme",
  fr: "Vote blanc",
  it: "Scheda bianca",
  es: "Voto en blanco",
  pt: "Voto em branco",
  nl: "Blanco stem",
  da: "Blank stemme",
  sv: "Blank röst",
  nb: "Blank stemme",
  fi: "Tyhjä ääni",
  pl: "Głos pusty",
};
