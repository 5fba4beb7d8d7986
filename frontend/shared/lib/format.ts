/** The system's variant of a language, such as en-GB for en: it decides how dates and numbers are written. */
export function formatLocale(language: string, system: readonly string[] = navigator.languages): string {
  const short = language.split("-")[0];
  return system.find((tag) => tag.split("-")[0] === short) ?? language;
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

/** An amount of the chain's coin such as 0.012000 as the reader writes it, without zeros at its end. */
export function formatCoins(amount: string, language: string, digits = 6): string {
  return new Intl.NumberFormat(formatLocale(language), { maximumFractionDigits: digits }).format(
    Number(amount),
  );
}

/** Wei as an amount of the chain's coin. */
export function formatWei(wei: string, language: string, digits = 6): string {
  return formatCoins(String(Number(BigInt(wei) / 10n ** 9n) / 1e9), language, digits);
}

/** An address short enough to tell from others at a glance. Compare whole addresses before approving one. */
export function shortAddress(address: string): string {
  return address.length > 16 ? `${address.slice(0, 8)}…${address.slice(-6)}` : address;
}
