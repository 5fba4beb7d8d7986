/** Letters and digits that nobody confuses when they are read out. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** Makes a first password of 20 letters and digits in groups: about 99 bits from the browser's random source. */
export function makePassword(): string {
  const letters: string[] = [];
  while (letters.length < 20) {
    const byte = crypto.getRandomValues(new Uint8Array(1))[0] ?? 255;
    // Bytes beyond the last whole alphabet would make its first letters likelier.
    if (byte < 256 - (256 % alphabet.length)) letters.push(alphabet[byte % alphabet.length] ?? "");
  }
  return (letters.join("").match(/.{5}/g) ?? []).join("-");
}
