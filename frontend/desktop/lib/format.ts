import { formatLocale } from "@shared/lib/format";

/** A time such as "22 November 2026 at 14:05", in the reader's language and time zone. */
export function formatTime(rfc3339: string, language: string): string {
  const time = new Date(rfc3339);
  if (Number.isNaN(time.getTime())) return rfc3339;
  return new Intl.DateTimeFormat(formatLocale(language), { dateStyle: "long", timeStyle: "short" }).format(
    time,
  );
}
