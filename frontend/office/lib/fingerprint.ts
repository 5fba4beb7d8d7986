import { useEffect, useState } from "react";
import { words } from "./words";

/** How many words stand for an address: 64 bits, too many to search for an address with the same ones. */
const length = 8;

/** What an address looks and sounds like, for two people who compare it on two screens or by telephone. */
export interface Fingerprint {
  readonly words: readonly string[];
  /** Five rows of five cells, mirrored left to right. */
  readonly cells: readonly boolean[];
  /** Degrees on the colour wheel. */
  readonly hue: number;
}

/** Makes the fingerprint from SHA-256 over the address's 20 bytes. */
export async function fingerprintOf(address: string): Promise<Fingerprint> {
  const hex = address.replace(/^0x/, "").match(/../g) ?? [];
  const bytes = Uint8Array.from(hex, (byte) => Number.parseInt(byte, 16));
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", bytes));
  const byte = (index: number) => hash[index] ?? 0;
  const cells = Array.from({ length: 25 }, (_, index) => {
    const row = Math.floor(index / 5);
    const column = Math.min(index % 5, 4 - (index % 5));
    return (byte(length + row) >> column) % 2 === 1;
  });
  return {
    words: Array.from({ length }, (_, index) => words[byte(index)] ?? ""),
    cells,
    hue: Math.round((byte(length + 5) * 360) / 256),
  };
}

/** The fingerprint of an address; undefined until it is made, and where the browser cannot (without HTTPS). */
export function useFingerprint(address: string): Fingerprint | undefined {
  const [made, setMade] = useState<{ address: string; fingerprint: Fingerprint }>();
  useEffect(() => {
    let stopped = false;
    fingerprintOf(address).then(
      (fingerprint) => !stopped && setMade({ address, fingerprint }),
      () => undefined, // the address itself is shown in any case
    );
    return () => {
      stopped = true;
    };
  }, [address]);
  return made?.address === address ? made.fingerprint : undefined;
}
