import { formatLocale } from "../../lib/format";

/** An amount such as 0.012000 as the reader writes it, without zeros at its end. */
export function showAmount(amount: string, language: string): string {
  return new Intl.NumberFormat(formatLocale(language), { maximumFractionDigits: 6 }).format(Number(amount));
}
