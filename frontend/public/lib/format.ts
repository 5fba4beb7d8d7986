import { currentLocale } from "./i18n";

/** A time of the chain (Unix seconds) in the reader's time zone, which is named. */
export function formatTime(seconds: number, language = currentLocale()): string {
  return new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(new Date(seconds * 1000));
}

/** A whole number in the reader's language. */
export function formatNumber(value: number, language = currentLocale()): string {
  return new Intl.NumberFormat(language).format(value);
}

/** A part of a whole as a percentage; of nothing it is 0 %. */
export function formatPercent(part: number, whole: number, language = currentLocale()): string {
  const format = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return format.format(whole === 0 ? 0 : part / whole);
}
