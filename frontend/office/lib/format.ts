import { formatLocale, formatWei } from "@shared/lib/format";

/** A time such as "22 Nov 2026, 14:05" in the reader's language and time zone. */
export function formatTime(time: string | number | Date, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return String(time);
  return new Intl.DateTimeFormat(formatLocale(language), { dateStyle: "medium", timeStyle: "short" }).format(
    date,
  );
}

/** Wei as an amount of the chain's coin, with its unit. */
export const formatMoney = (wei: string, language: string, digits?: number): string =>
  `${formatWei(wei, language, digits)} ETH`;
