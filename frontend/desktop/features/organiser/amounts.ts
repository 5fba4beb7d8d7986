/** An amount without the zeros at its end: 0.012000 is 0.012. */
export function plainAmount(amount: string): string {
  return amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount;
}
