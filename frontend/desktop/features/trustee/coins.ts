/** An amount such as 0.001200 without the zeros at its end. */
export function plainCoins(amount: string): string {
  return amount.includes(".") ? amount.replace(/0+$/, "").replace(/\.$/, "") : amount;
}
