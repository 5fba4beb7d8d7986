/** The browser's variant of the language, such as en-GB for en: it decides how dates and numbers are written. */
export function formatLocale(language: string, system: readonly string[] = navigator.languages): string {
  return system.find((tag) => tag.split("-")[0] === language) ?? language;
}

/** A time such as "22 Nov 2026, 14:05" in the reader's language and time zone. */
export function formatTime(time: string | number | Date, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return String(time);
  return new Intl.DateTimeFormat(formatLocale(language), { dateStyle: "medium", timeStyle: "short" }).format(
    date,
  );
}

/** A whole number in the reader's language. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(formatLocale(language)).format(value);
}

/** A part of a whole as a percentage; of nothing it is 0 %. */
export function formatPercent(part: number, whole: number, language: string): string {
  const format = new Intl.NumberFormat(formatLocale(language), {
    style: "percent",
    maximumFractionDigits: 1,
  });
  return format.format(whole === 0 ? 0 : part / whole);
}

/** Wei as a decimal number of the chain's coin with at most `digits` decimals. */
export function formatCoins(wei: string, language: string, digits = 6): string {
  const value = Number(BigInt(wei) / 10n ** 9n) / 1e9;
  return new Intl.NumberFormat(formatLocale(language), { maximumFractionDigits: digits }).format(value);
}

/** An address short enough to tell from others at a glance. Compare whole addresses before approving one. */
export function shortAddress(address: string): string {
  return address.length > 16 ? `${address.slice(0, 8)}…${address.slice(-6)}` : address;
}
