/** The system's variant of the app's language, such as en-GB for en: it decides how dates and numbers are written. */
export function formatLocale(language: string, system: readonly string[] = navigator.languages): string {
  return system.find((tag) => tag.split("-")[0] === language.split("-")[0]) ?? language;
}

/** A time such as "22 November 2026 at 14:05", in the reader's language and time zone. */
export function formatTime(rfc3339: string, language: string): string {
  const time = new Date(rfc3339);
  if (Number.isNaN(time.getTime())) return rfc3339;
  return new Intl.DateTimeFormat(formatLocale(language), { dateStyle: "long", timeStyle: "short" }).format(
    time,
  );
}

/** An address short enough to compare at a glance: its first and last six digits. */
export function shortAddress(address: string): string {
  return address.length > 16 ? `${address.slice(0, 8)}…${address.slice(-6)}` : address;
}
