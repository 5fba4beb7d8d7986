import * as format from "@shared/lib/format";
import { currentLanguage } from "@shared/lib/i18n";
import { currentLocale } from "./i18n";

/** A time of the chain (Unix seconds) in the reader's time zone, which is named. */
export function formatTime(seconds: number): string {
  return new Intl.DateTimeFormat(currentLocale(), {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(new Date(seconds * 1000));
}

/** A whole number in the reader's language. */
export const formatNumber = (value: number): string => format.formatNumber(value, currentLanguage());

/** A part of a whole as a percentage; of nothing it is 0 %. */
export const formatPercent = (part: number, whole: number): string =>
  format.formatPercent(part, whole, currentLanguage());
